import { shortForm } from '../../src/check/short-form.ts';
import type { Measurement } from '../../src/check/measurement.ts';
import { violationsOn } from './axe.ts';
import { expect, test, type Page } from './site.ts';

const guide = '/no-internet/no-internet/';
const end = `${guide}#scope=all&service=no&type=dsl&dsl=not-sure&restart-unsure=done&after-unsure=not-sure`;
const shown = (page: Page) =>
  page.locator('[data-outcome]:visible').filter({ has: page.locator('hand-over') });
const report = (page: Page) => shown(page).locator('[data-ticket-report]');

const minutes = 60_000;

/** What a check has found on this device some minutes ago, as it keeps it. */
async function measured(page: Page, minutesAgo: number, found: Omit<Measurement, 'time'>) {
  await page.addInitScript(
    ({ ago, one }) => {
      const key = 'rahgosha-check-measured';
      const measurements = [{ ...one, time: Date.now() - ago }];
      if (localStorage.getItem(key) === null)
        localStorage.setItem(key, JSON.stringify({ measurements, oldBefore: 0 }));
    },
    { ago: minutesAgo * minutes, one: found },
  );
}

const deadLine = {
  facts: { network: 'some', site: 'no', intercepted: 'no', line: 'own', modem: 'yes', drops: 'many' },
  figures: { asked: 30, unanswered: 12 },
} as const;

test('a guide\u2019s report says what was measured, in words and short form, and history keeps it', async ({
  page,
}) => {
  await measured(page, 10, deadLine);
  await page.goto(end.replace(/&after-unsure.*/, ''));
  await page.locator('[data-step="after-unsure"] a[data-choice="not-sure"]').click();
  await shown(page).getByText('گزارش کامل', { exact: true }).click();
  const words =
    /^اندازه\u200cگیری شده: ساعت [۰-۹:]+، با اینترنت .+: سایت .+ پاسخ نداد؛ از نشانی مودم پاسخ آمد؛ ۱۲ از ۳۰ پرسش از سرور .+ پاسخ نگرفت \[t=\d\d:\d\d site=0 own=1 mdm=1 un=12\/30\/many d=\d\d-\d\d\]$/m;
  await expect(report(page)).toHaveText(words);
  const lines = (await report(page).innerText()).split('\n');
  const place = lines.findIndex((line) => words.test(line));
  expect(lines[place - 1]).toMatch(/^نتیجه: /);
  const letter = (await shown(page).locator('[data-mail-link]').getAttribute('href')) ?? '';
  expect(decodeURIComponent(letter)).toContain('اندازه\u200cگیری شده: t=');

  // Hours later the measurements are gone, and the session's report has them.
  await page.evaluate(() => localStorage.setItem('rahgosha-check-measured', '{}'));
  await page.goto('/history/');
  await page.getByText('گزارش', { exact: true }).first().click();
  await expect(page.locator('[data-session-report]').first()).toHaveText(words);
  await page.goto(end);
  await expect(report(page)).toHaveText(words);
});

test('a report has the short form where the words for it do not come', async ({ page }) => {
  await page.route('**/check/words.json', (route) => route.abort());
  await measured(page, 3, deadLine);
  await page.goto(end);
  await expect(report(page)).toHaveText(/^اندازه\u200cگیری شده: \[t=\d\d:\d\d site=0 .*\]$/m);
});

test('where nothing was measured a report says nothing of it, and asks no server for its words', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(end);
  await expect(report(page)).toHaveText(/نتیجه: /);
  await expect(report(page)).not.toHaveText(/اندازه/);
  expect(asked.filter((address) => address.startsWith('/check/'))).toEqual([]);
});

/** A report as an agent pastes it: what was measured a moment ago, and before that over another line. */
function sentReport(): string {
  const now = Math.floor(Date.now() / minutes) * minutes;
  const form = shortForm([
    { time: now - 2 * minutes, ...deadLine },
    {
      time: now - 40 * minutes,
      facts: { line: 'other', delay: 'poor' },
      figures: { delay: 310, jitter: 84 },
    },
  ]);
  return `نتیجه: خط خراب است\nاندازه‌گیری شده: ساعت … [${form}]\nزمان: ۸ آذر ۱۴۰۵`;
}

test.describe('at the support desk', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a pasted report says over whose line what was measured, when, and what it means', async ({
    page,
  }) => {
    await page.goto('/agent/');
    await page.evaluate((text) => navigator.clipboard.writeText(text), sentReport());
    await page.getByLabel('کد ۱۲ رقمی مشتری').focus();
    await page.keyboard.press('ControlOrMeta+V');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('group', { name: 'آنچه روی دستگاه مشتری سنجیده شد' });
    await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
    const newer = panel.locator('[data-measurement]').first();
    const older = panel.locator('[data-measurement]').nth(1);
    await expect(newer.locator('h3')).toHaveText(/امروز|دیروز/);
    await expect(newer.locator('h3')).toHaveText(/[۲۳] دقیقه پیش/);
    await expect(newer).toContainText('نه با خط دیگری یا VPN');
    await expect(newer.getByRole('listitem')).toHaveCount(3);
    await expect(older).toContainText('با خط دیگری یا VPN سنجیده شد');
    await expect(older).toContainText('پنج دقیقه یا بیشتر گذشته است');
    await expect(older.getByRole('listitem')).toHaveText(/۳۱۰ میلی\u200cثانیه، نوسان ۸۴\. زیاد است/);
    await expect(page.locator('[data-problem]')).toHaveText('');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('nothing of it goes into the address or to a server', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/agent/');
    await page.getByLabel('کد ۱۲ رقمی مشتری').fill('t=10:30 site=0 own=1');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-measurement]')).toHaveCount(1);
    expect(page.url()).not.toContain('site');
    expect(asked.join('\n')).not.toContain('10:30');
  });
});
