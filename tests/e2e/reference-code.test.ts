import { lintContent } from '../../src/lint/lint-content.ts';
import { referenceCode } from '../../src/report/reference-code/reference-code.ts';
import { treeRevision } from '../../src/tree/revision.ts';
import { graphOf } from '../../src/tree/graph.ts';
import { fixtureContent } from '../fixture-site.ts';
import { violationsOn } from './axe.ts';
import { expect, test, type Page } from './site.ts';

const walked = '/no-internet/no-internet/#scope=all&service=no&type=not-sure&cable=not-sure';
const ended = `${walked}&restart-unsure=skipped&after-unsure=not-sure`;
const { articles } = await lintContent(fixtureContent);
const tree = articles.find(({ slug }) => slug === 'no-internet')?.tree;

/** The report that is shown, without the moment, which a code does not hold. */
async function reportOf(page: Page): Promise<string> {
  const text = await page
    .locator(':is([data-outcome]:not([hidden]), [data-sessions]) [data-ticket-report]')
    .textContent();
  return (text ?? '').replace(/^زمان: .*\n/m, '');
}

async function shownCode(page: Page): Promise<string> {
  await page.goto(ended);
  const code = page.locator('[data-reference-code]:visible');
  await expect(code).toHaveText(/^[۰-۹]{4}\u00a0[۰-۹]{4}\u00a0[۰-۹]{4}$/);
  return (await code.textContent()) ?? '';
}

const latin = (code: string) => code.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));

async function typeCode(page: Page, code: string) {
  await page.getByRole('textbox', { name: 'کد ۱۲ رقمی مشتری' }).fill(code);
  await page.getByRole('button', { name: 'نشان دادن گزارش' }).click();
}

test('the number that a customer reads out gives support the same report', async ({ page }) => {
  const code = await shownCode(page);
  await expect(page.getByText('اگر کارشناس خواست، پشت تلفن بخوانید').filter({ visible: true })).toBeVisible();
  const report = await reportOf(page);
  expect(report).toContain(code);
  expect(report).toContain('پیش\u200cتر انجام شده بود');
  await page.goto('/agent/');
  await expect(page.getByText('برای این صفحه، جاوااسکریپت مرورگر باید روشن باشد')).toBeHidden();
  const field = page.getByRole('textbox', { name: 'کد ۱۲ رقمی مشتری' });
  await field.pressSequentially(latin(code).replaceAll('\u00a0', ''));
  await expect(field).toHaveValue(latin(code).replaceAll('\u00a0', ' '));
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sessions] h2')).toBeFocused();
  expect(await reportOf(page)).toBe(report);
  await expect(page.getByRole('row')).toHaveCount(7);
  await expect(page.getByRole('row', { name: /پیش\u200cتر انجام شده بود/ })).toContainText(
    'این بار انجام نشد',
  );
  await page.getByRole('link', { name: 'باز کردن راهنما در همین\u200cجا' }).click();
  await expect(page).toHaveURL(ended);
});

test('codes stay in the address through reload, and back leads to the one before', async ({ page }) => {
  const code = await shownCode(page);
  const report = await reportOf(page);
  const earlier = referenceCode('dsl-light-off', 0, { start: '', edges: new Map() }, []) ?? '';
  await page.goto(`/agent/#${code.replaceAll('\u00a0', '')}`);
  await expect(page.locator('[data-ticket-report]')).toContainText(code);
  await typeCode(page, '1234');
  await expect(page.getByText('کد ۱۲ رقم دارد؛ اینجا ۴ رقم هست.')).toBeVisible();
  await expect(page.locator('[data-ticket-report]')).toHaveCount(0);
  await typeCode(page, `${report} ${earlier}`);
  await expect(page).toHaveURL(new RegExp(`,${earlier}$`));
  await expect(page.locator('[data-ticket-report]')).toContainText(code);
  await page.goBack();
  await expect(page).not.toHaveURL(/,/);
  await page.reload();
  await expect(page.locator('[data-ticket-report]')).toContainText(code);
});

test('the link past the header leaves the report and its address as they are', async ({ page }) => {
  const code = await shownCode(page);
  await page.goto(`/agent/#${code.replaceAll('\u00a0', '')}`);
  await expect(page.locator('[data-ticket-report]')).toContainText(code);
  const address = page.url();
  await page.getByRole('link', { name: 'رفتن به متن' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(page.locator('[data-ticket-report]')).toContainText(code);
  await expect(page.getByRole('textbox')).toHaveValue(latin(code).replaceAll('\u00a0', ' '));
  await expect(page.locator('[data-problem]')).toBeEmpty();
});

test('a wrong digit, an exchange, an older revision and a guide that is not here are told apart', async ({
  page,
}) => {
  const code = await shownCode(page);
  await page.goto('/agent/');
  const problem = page.locator('support-desk form').getByRole('status');
  const wrong = code.slice(0, -1) + (code.endsWith('۰') ? '۱' : '۰');
  await typeCode(page, wrong);
  await expect(problem).toContainText('رقمی اشتباه است یا دو رقم جابه\u200cجا شده\u200cاند');
  await expect(page.getByRole('textbox', { name: 'کد ۱۲ رقمی مشتری' })).toBeFocused();

  const digits = [...code];
  const [first, last] = [0, digits.findLastIndex((digit) => digit !== code[0])];
  [digits[first], digits[last]] = [digits[last] ?? '', digits[first] ?? ''];
  await typeCode(page, digits.join(''));
  await expect(problem).toContainText('رقمی اشتباه است یا دو رقم جابه\u200cجا شده\u200cاند');

  if (tree === undefined) throw new Error('The fixture has no guide no-internet.');
  const graph = graphOf(tree);
  const older = referenceCode('no-internet', (treeRevision(tree) + 1) % 1000, graph, []) ?? '';
  await typeCode(page, older);
  await expect(problem).toContainText('ویرایش دیگری از راهنمای «اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟»');

  await typeCode(page, referenceCode('no-such-guide', 0, graph, []) ?? '');
  await expect(problem).toContainText('راهنمای آن در این سایت نیست');
  await typeCode(page, '');
  await expect(problem).toContainText('کد را بنویسید');
});

test('where the guides\u2019 words cannot be fetched it says so, and works when they can', async ({
  page,
}) => {
  const code = await shownCode(page);
  let cut = true;
  await page.route('**/agent/guides.json', (route) => (cut ? route.abort() : route.continue()));
  await page.goto('/agent/');
  await typeCode(page, code);
  await expect(page.getByText('فهرست راهنماها باز نشد')).toBeVisible();
  cut = false;
  await page.getByRole('button', { name: 'نشان دادن گزارش' }).click();
  await expect(page.locator('[data-ticket-report]')).toContainText(code);
});

test('the number reads from left to right everywhere, with the first group first', async ({ page }) => {
  const code = await shownCode(page);
  const places = await page.evaluate((groups) => {
    const left = (element: Element | null, text: string) => {
      const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const index = node.textContent?.indexOf(text) ?? -1;
        if (index < 0) continue;
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        return range.getBoundingClientRect().left;
      }
      return NaN;
    };
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].find((one) => one.checkVisibility()) ?? null;
    return ['[data-reference-code]', '[data-ticket-report]'].map((selector) =>
      groups.map((group) => left(visible(selector), group)),
    );
  }, code.split('\u00a0'));
  for (const lefts of places) expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  for (const lefts of places) expect(new Set(lefts).size).toBe(3);
});

test('the page of codes is not for search engines, and axe finds nothing on it', async ({ page }) => {
  const code = await shownCode(page);
  await page.goto(`/agent/#${code.replaceAll('\u00a0', '')}`);
  await expect(page.locator('[data-ticket-report]')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(await (await page.request.get('/sitemap-0.xml')).text()).not.toContain('/agent/');
  expect(await violationsOn(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of codes says that it needs it', async ({ page }) => {
    await page.goto('/agent/');
    await expect(page.getByText('برای این صفحه، جاوااسکریپت مرورگر باید روشن باشد')).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });

  test('an outcome shows no empty place for a number', async ({ page }) => {
    await page.goto('/no-internet/no-internet/#call-support');
    const place = page.getByText('اگر کارشناس خواست، پشت تلفن بخوانید').first();
    await expect(place).toBeAttached();
    await expect(place).toBeHidden();
  });
});
