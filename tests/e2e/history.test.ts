import { violationsOn } from './axe.ts';
import { allPages, expect, expectShown, test, type Page } from './site.ts';

const guide = '/no-internet/no-internet/';
const title = 'اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟';
const rows = (page: Page) => page.locator('[data-sessions] > li');

/** Walks one guide to an end, at an address that is not its own, and leaves a second in the middle. */
async function walkTwo(page: Page) {
  await page.goto(`${guide}index.html#scope=all`);
  await page.getByRole('link', { name: 'بله، اعتبار تمام شده است' }).click();
  await page.getByRole('link', { name: 'سابقهٔ شما' }).first().click();
  await expect(rows(page)).toHaveCount(1);
  await page.goto('/no-internet/dsl-light-off/');
  await page.locator('[data-choice="off"]:visible').click();
  // The address changes before the page has followed it and kept the place.
  await expectShown(page, 'reseat');
}

test('guides walked are listed with how they ended, when and their report', async ({ page }) => {
  await walkTwo(page);
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'سابقهٔ شما' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('سابقهٔ شما');
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).first()).toContainText('ناتمام ماند در:');
  const ended = rows(page).nth(1);
  await expect(ended.getByRole('heading')).toHaveText(title);
  await expect(ended).toContainText('اعتبار سرویس تمام شده است');
  await expect(ended.getByRole('time')).toHaveText(/۱۴[۰-۹]{2} ساعت/);
  await ended.getByText('گزارش', { exact: true }).click();
  await expect(ended.locator('pre')).toContainText('نتیجه: اعتبار سرویس تمام شده است');
  await expect(ended.locator('pre')).toContainText(`${guide}#scope=all&service=expired`);
  expect(await violationsOn(page)).toEqual([]);
});

test('a walk is opened at its end with the time that it had, or gone on with', async ({ page }) => {
  const start = new Date('2026-11-22T12:00:00Z').getTime();
  await page.clock.install({ time: start });
  await page.goto(`${guide}#scope=all&service=no&type=dsl&dsl=not-sure&restart-unsure=done`);
  await page.getByRole('link', { name: 'نه، و از چراغ\u200cها مطمئن نیستم' }).click();
  const report = await page.locator('[data-outcome]:visible [data-ticket-report]').textContent();
  await page.clock.setSystemTime(start + 3 * 86_400_000);
  await page.goto('/history/');
  expect(await rows(page).locator('pre').textContent()).toBe(report);
  await page.getByRole('link', { name: 'باز کردن پایان راهنما' }).click();
  await expect(page.locator('[data-outcome]:visible [data-ticket-report]')).toHaveText(report ?? '');
});

test('one touch deletes a walk, another takes it back', async ({ page }) => {
  await walkTwo(page);
  await page.goto('/history/');
  await page.getByRole('button', { name: `پاک کردن «${title}»` }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'پاک شد.' })).toBeVisible();
  await page.getByRole('button', { name: 'برگرداندن' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'پاک کردن همه' }).click();
  await expect(rows(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByText('هنوز راهنمایی را دنبال نکرده\u200cاید.')).toBeVisible();
});

test('another tab that walks on is seen at once', async ({ page, context }) => {
  await page.goto('/history/');
  const other = await context.newPage();
  await other.goto(guide);
  await other.getByRole('link', { name: 'فقط یک دستگاه اینترنت ندارد' }).click();
  await expect(rows(page)).toHaveCount(1);
});

test('a report that is open stays open and keeps the focus whatever other tabs do', async ({
  page,
  context,
}) => {
  await walkTwo(page);
  await page.goto('/history/');
  const ended = rows(page).filter({ hasText: 'اعتبار سرویس تمام شده است' });
  await ended.getByText('گزارش', { exact: true }).click();
  const copy = ended.getByRole('button', { name: 'کپی گزارش' });
  await copy.focus();
  const other = await context.newPage();
  await other.goto('/contact/');
  await other.evaluate(() => localStorage.setItem('theme', 'dark'));
  await other.goto('/wifi/change-wifi-password/');
  await other.getByText('نه، هنوز مشکل دارم').click();
  await expect(rows(page)).toHaveCount(3);
  await expect(copy).toBeVisible();
  await expect(copy).toBeFocused();
});

test('what a full store does not take back is told, and can be taken back when there is room', async ({
  page,
}) => {
  await walkTwo(page);
  await page.goto('/history/');
  await page.getByRole('button', { name: 'پاک کردن همه' }).click();
  await page.evaluate(() => {
    Object.assign(window, { setItem: Storage.prototype.setItem });
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const undo = page.getByRole('button', { name: 'برگرداندن' });
  await undo.click();
  await expect(page.getByText('همهٔ آنچه پاک کردید برنگشت')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.evaluate('Storage.prototype.setItem = window.setItem');
  await undo.click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('[data-store-note]')).toBeEmpty();
});

test('a text guide that the store has no room for says so', async ({ page }) => {
  await page.goto('/wifi/change-wifi-password/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByText('نه، هنوز مشکل دارم').click();
  await expect(page.locator('[data-ticket-report]')).toContainText('مشکل حل نشد');
  await expect(page.getByText('گزارش این راهنما روی دستگاه نمی\u200cماند')).toBeVisible();
});

test('both answers of a text guide stay in the history', async ({ page }) => {
  await page.goto('/wifi/change-wifi-password/');
  await page.getByText('نه، هنوز مشکل دارم').click();
  // The script that keeps answers comes with the first of them; an answer is kept a moment after it was touched.
  const kept = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rahgosha-walk-')).length);
  await expect.poll(kept).toBe(1);
  await page.locator('[data-result="solved"] summary').click();
  await expect.poll(kept).toBe(2);
  await page.goto('/history/');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'باز کردن پایان راهنما' }).first().click();
  await expect(page.getByRole('heading', { name: 'مشکل حل شد؟' })).toBeInViewport();
});

test('nothing of the history leaves the device, and no search engine is led to it', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await walkTwo(page);
  await page.goto('/history/');
  await expect(rows(page)).toHaveCount(2);
  expect(asked.filter((one) => !one.startsWith(`GET ${site.origin}/`) || one.includes('?'))).toEqual([]);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  expect(await allPages(page)).not.toContain('/history/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and that nothing is kept', async ({ page }) => {
    await page.goto('/history/');
    await expect(page.getByText('برای این صفحه، جاوااسکریپت مرورگر باید روشن باشد.')).toBeVisible();
  });
});
