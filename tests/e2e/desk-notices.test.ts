import { referenceCode } from '../../src/report/reference-code/reference-code.ts';
import { treeRevision } from '../../src/tree/revision.ts';
import { graphOf } from '../../src/tree/graph.ts';
import { lintContent } from '../../src/lint/lint-content.ts';
import { fixtureContent } from '../fixture-site.ts';
import { violationsOn } from './axe.ts';
import { expect, test, type Page } from './site.ts';

const { articles } = await lintContent(fixtureContent);
const tree = articles.find(({ slug }) => slug === 'no-internet')?.tree;
if (tree === undefined) throw new Error('The fixture has no guide no-internet.');
const code = referenceCode('no-internet', treeRevision(tree), graphOf(tree), []) ?? '';

/** The server's clock: far from this machine's, which says nothing of what is open. */
const clock = 'Sun, 29 Nov 2026 07:02:00 GMT';

const power = {
  id: 'east-power',
  title: 'قطع برق مرکز شرق',
  kind: 'outage',
  impact: 'down',
  areas: [{ id: 'east', name: 'شرق تهران' }],
  services: [],
  starts: '2026-11-29T09:15:00+03:30',
  estimate: '2026-11-29T14:00:00+03:30',
  updates: [],
  guides: ['no-internet'],
  number: 'N-140509-1',
};
const works = {
  ...power,
  id: 'west-works',
  title: 'تعمیر فیبر <img src=x onerror=alert(1)> غرب',
  kind: 'maintenance',
  areas: 'all',
  starts: '2026-11-30T02:00:00+03:30',
  estimate: undefined,
  ends: '2026-11-30T05:00:00+03:30',
  guides: [],
  number: undefined,
};
const over = {
  ...power,
  id: 'over',
  title: 'کندی دیشب',
  ends: '2026-11-29T08:00:00+03:30',
  number: '140508-7',
};

async function publish(page: Page, notices: readonly object[]) {
  await page.route('**/notices.json', (route) =>
    route.fulfill({ json: { version: 1, notices }, headers: { date: clock } }),
  );
}

const panel = (page: Page) => page.getByRole('region', { name: 'خبرهای ثبت\u200cشدهٔ شبکه' });

test('an agent sees what is open everywhere before a call has said anything', async ({ page }) => {
  await publish(page, [works, power, over]);
  await page.goto('/agent/');
  await expect(panel(page).getByRole('status')).toHaveText('۲ خبر ثبت شده است.');
  await expect(panel(page).getByText('خوانده شد: امروز ۱۰:۳۲')).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 3 })).toHaveText([power.title, works.title]);
  const first = panel(page).getByRole('listitem').first();
  await expect(first).toContainText('شرق تهران');
  await expect(first).toContainText('N-140509-1');
  await expect(first).toContainText('امروز ۰۹:۱۵');
  await expect(first).toContainText('امروز ۱۴:۰۰');
  await expect(first.getByRole('link')).toHaveAttribute('href', '/notices/east-power/');
  await expect(panel(page).getByRole('listitem').nth(1)).toContainText('برنامه\u200cریزی\u200cشده');
  await expect(panel(page).locator('img')).toHaveCount(0);
});

test('a code brings what bears on its guide to the front, and a report what it names', async ({ page }) => {
  await publish(page, [
    power,
    { ...works, guides: ['another'], starts: power.starts, ends: undefined },
    over,
  ]);
  await page.goto(`/agent/#${code}`);
  await expect(page.getByText('این خبر دربارهٔ همین مشکل است؛ منطقهٔ مشتری را بپرسید')).toBeVisible();
  await expect(panel(page).getByText('دربارهٔ همین مشکل')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'کد ۱۲ رقمی مشتری' });
  await field.evaluate((input, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }, `کد گزارش: ${code}\nخبر شبکه: کندی دیشب، شمارهٔ ۱۴۰۵۰۸-۷`);
  await field.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 3 }).first()).toHaveText(over.title);
  const marked = panel(page).getByRole('listitem').first();
  await expect(marked).toContainText('در گزارش مشتری آمده است');
  await expect(marked).toContainText('تمام شده');
});

test('a guide that asks for outages has all that are about no other guide beside its session', async ({
  page,
}) => {
  await publish(page, [power, { ...power, id: 'any', title: 'قطعی سراسری', areas: 'all', guides: [] }]);
  await page.goto(`/agent/#${code}`);
  const note = page.getByText('این خبرها دربارهٔ همین مشکل است').locator('..');
  await expect(note.getByRole('link')).toHaveText([power.title, 'قطعی سراسری']);
  await expect(note.getByRole('link').last()).toHaveAttribute('href', '/notices/any/');
});

test('without an answer of the server it says that nobody knows, and codes are read all the same', async ({
  page,
}) => {
  await page.route('**/notices.json', (route) => route.abort());
  await page.goto(`/agent/#${code}`);
  await expect(panel(page).getByRole('status')).toHaveText('وضع شبکه معلوم نیست: خبرها باز نشد.');
  await expect(page.locator('[data-ticket-report]')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on it, and it fits a narrow screen (${colorScheme})`, async ({ page }) => {
    await publish(page, [power, { ...works, title: `${works.title} ${'بسیارطولانی'.repeat(12)}` }]);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/agent/#${code}`);
    await expect(page.getByText('این خبر دربارهٔ همین مشکل است')).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to the page of all notices', async ({ page }) => {
    await page.goto('/agent/');
    await expect(panel(page).getByRole('link')).toHaveAttribute('href', '/notices/');
  });
});
