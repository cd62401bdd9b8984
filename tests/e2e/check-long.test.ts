import { expect, factsOf, honestWords, measured, openKeptCheck, test } from './check-page.ts';
import { fact } from './check.ts';
import * as lying from './lying-server.ts';

test.setTimeout(120_000);

const downloads = (asked: readonly string[]) => asked.filter((address) => address.includes('/download-'));

test('a download names the most that it costs, and begins by its own tap', async ({ page, world }) => {
  await page.goto('/check/');
  await measured(page);
  const begin = page.getByRole('button', { name: 'شروع دانلود (حداکثر ۱٫۱ مگابایت)' });
  await expect(begin).toBeVisible();
  expect(downloads(world.site.asked)).toEqual([]);
  await begin.click();
  await expect(fact(page, 'speed')).toBeVisible();
  expect(await factsOf(page)).toMatchObject({ speed: 'ok' });
  expect(downloads(world.site.asked)).toEqual(['/probe/download-100000', '/probe/download-1000000']);
  await expect(page.getByText(/۱٫۱ مگابایت دانلود شد/)).toBeVisible();
  await honestWords(page);
});

test('a download from a slow server ends with the first file, and says what was measured between what', async ({
  page,
  world,
}) => {
  await page.goto('/check/');
  await measured(page);
  world.site.behave(lying.tricklingAt(50_000));
  await page.getByRole('button', { name: 'شروع دانلود' }).click();
  await expect(fact(page, 'speed')).toContainText(/از سایت شبکهٔ نمونه تا این دستگاه حدود ۰٫[۳۴۵]\d* مگابیت/);
  expect(await factsOf(page)).toMatchObject({ speed: 'low' });
  expect(downloads(world.site.asked)).toEqual(['/probe/download-100000']);
  await honestWords(page);
});

test('a download is stopped by a tap, and nothing more is asked', async ({ page, world }) => {
  await page.goto('/check/');
  await measured(page);
  world.site.behave(lying.tricklingAt(5_000));
  await page.getByRole('button', { name: 'شروع دانلود' }).click();
  await page.getByRole('button', { name: 'بس است' }).click();
  await expect(page.getByText('آن\u200cقدر نیامد که بشود چیزی گفت.')).toBeVisible();
  await expect(fact(page, 'speed')).toBeHidden();
  expect(downloads(world.site.asked)).toEqual(['/probe/download-100000']);
});

test('watching tells when the line was dead, and from when on it was back', async ({ page, world }) => {
  await page.goto('/check/');
  await page.getByRole('button', { name: 'شروع پایش' }).click();
  await expect.poll(() => world.site.asked.length).toBeGreaterThan(1);
  await world.site.stop();
  const gap = page.locator('[data-spans] li');
  await expect(gap).toHaveText(/^از .+ تا حالا پاسخی نیامده است\.$/);
  await world.site.start();
  await expect(gap).toHaveText(/^از .+ تا .+ پاسخی نیامد\.$/);
  await page.getByRole('button', { name: 'پایان پایش' }).click();
  await expect(page.getByText('پایش تمام شد.')).toBeVisible();
  await expect(gap).toHaveCount(1);
  const { length } = world.site.asked;
  await page.getByText('گزارش کامل', { exact: true }).click();
  await expect(page.locator('[data-ticket-report]')).toContainText(/از .+ تا .+ پاسخی نیامد/);
  expect(world.site.asked).toHaveLength(length);
  await honestWords(page);
});

test.describe('in a page that is kept', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the line is watched although it was dead all the time, with scripts that were kept', async ({
    page,
    world,
  }) => {
    await openKeptCheck(page, world);
    await page.getByRole('button', { name: 'شروع پایش' }).click();
    await expect(page.locator('[data-spans] li')).toHaveText(/پاسخی نیامده است/);
    await page.getByRole('button', { name: 'پایان پایش' }).click();
    await expect(page.locator('[data-spans] li')).toHaveText(/پاسخی نیامد/);
  });
});
