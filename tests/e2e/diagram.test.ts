import { expectAccessible } from './axe.ts';
import { expect, test } from './site.ts';

test('a map is for staff: no customer\u2019s page leads there, and it leads to the guide', async ({
  page,
}) => {
  await page.goto('/no-internet/no-internet/');
  await expect(page.locator('a[href^="/map/"]')).toHaveCount(0);
  await page.goto('/map/no-internet/');
  await expect(page.getByRole('img', { name: 'تصویر نقشه' })).toBeVisible();
  await page.getByRole('link', { name: 'باز کردن راهنما', exact: true }).click();
  await expect(page).toHaveURL('/no-internet/no-internet/');
});

test('the table leads to each part in the guide by the fewest answers', async ({ page }) => {
  await page.goto('/map/no-internet/');
  await page.locator('[data-map-row="cable"]').getByRole('link').first().click();
  await expect(page).toHaveURL('/no-internet/no-internet/#scope=all&service=no&type=not-sure');
  await expect(page.locator('[data-step="cable"]')).toBeVisible();
});

test('on a phone the picture scrolls in its own box, which the keyboard can reach', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/map/no-internet/');
  const box = page.getByRole('region', { name: 'تصویر نقشه' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // The box opens at the start, which lies in the middle of the picture's height.
  const inBox = () =>
    box.evaluate((one) => {
      const start = one.querySelector('#map-start')?.getBoundingClientRect();
      const { top, bottom } = one.getBoundingClientRect();
      return start !== undefined && start.top >= top && start.bottom <= bottom;
    });
  await expect.poll(inBox).toBe(true);
  await page.getByRole('link', { name: 'رفتن به شروع نقشه' }).click();
  expect(await box.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
  await expect(page.locator('[data-map-part="scope"]')).toBeInViewport();
  await box.focus();
  // A browser that is busy drawing the picture may let a key go by; a reader would press again.
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    expect(await box.evaluate((one) => one.scrollLeft)).toBeLessThan(0);
  }).toPass();
});

test('printed, the whole picture fits the page', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 1100 });
  await page.emulateMedia({ media: 'print' });
  await page.goto('/map/no-internet/');
  const [picture, sheet] = await page.evaluate(() => [
    document.querySelector('.map')?.getBoundingClientRect().width ?? NaN,
    innerWidth,
  ]);
  expect(picture).toBeLessThanOrEqual(sheet);
});

test('axe finds nothing on a map, light or dark', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/map/no-internet/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expectAccessible(page);
});
