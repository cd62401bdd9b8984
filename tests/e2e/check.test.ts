import { expectAccessible } from './axe.ts';
import { answerProbes, fact, nextAction, runCheck } from './check.ts';
import { expect, test } from './site.ts';

test('nothing is asked before the tap, and then all is told with what to do now', async ({ page }) => {
  const asked = await answerProbes(page);
  await page.goto('/check/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await expect(page.locator('[data-check-state="idle"]')).toBeVisible();
  await expect(nextAction(page)).toHaveCount(0);
  await runCheck(page);
  expect(asked.length).toBeGreaterThan(20);
  await expect(fact(page, 'site')).toHaveAttribute('data-value', 'yes');
  await expect(fact(page, 'site')).toContainText('سایت شبکهٔ نمونه همین حالا پاسخ داد.');
  await expect(fact(page, 'clock')).toHaveAttribute('data-value', 'right');
  await expect(fact(page, 'drops')).toContainText('همهٔ ۳۰ پرسش');
  await expect(fact(page, 'speed')).toBeHidden();
  await expect(nextAction(page)).toHaveCount(1);
  await expect(nextAction(page).getByRole('link')).toHaveAttribute('href', /^\/[a-z-]+\/[a-z-]+\/$/);
});

test('a server that is silent is told as that, and support gets it in the report', async ({ page }) => {
  await answerProbes(page, { drops: () => true });
  await page.goto('/check/');
  await runCheck(page);
  await expect(fact(page, 'site')).toHaveAttribute('data-value', 'no');
  await expect(fact(page, 'delay')).toBeHidden();
  await expect(nextAction(page)).toHaveCount(1);
  const sentence = (await nextAction(page).locator('p').innerText()).trim();
  await page.getByText('گزارش کامل', { exact: true }).click();
  await expect(page.locator('[data-ticket-report]')).toContainText(`نتیجه: ${sentence}`);
});

test('without a network nothing is sent', async ({ page, context }) => {
  const asked = await answerProbes(page);
  await page.goto('/check/');
  await context.setOffline(true);
  await runCheck(page);
  expect(asked).toEqual([]);
  await expect(fact(page, 'network')).toHaveText(/این دستگاه به هیچ شبکه\u200cای وصل نیست\./);
});

test('a clock that is three days behind is told by how much', async ({ page }) => {
  await answerProbes(page, { clock: Date.now() + 3 * 86_400_000 });
  await page.goto('/check/');
  await runCheck(page);
  await expect(fact(page, 'clock')).toHaveAttribute('data-value', 'behind');
  await expect(fact(page, 'clock')).toContainText('۳ روز عقب');
});

test('what to do now is in the first screen of a phone, by keyboard and for all', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await answerProbes(page);
  await page.goto('/check/');
  await expect(page.locator('[data-check-run]')).toBeInViewport();
  await expectAccessible(page);
  await page.locator('[data-check-run]').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-check-state="done"]').waitFor();
  await expect(nextAction(page)).toBeInViewport();
  await expect(page.locator('[data-check-run]')).toBeFocused();
  await expectAccessible(page);
});

test('without a script the page says what to look at, and leads to guides', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('/check/');
  await expect(page.locator('[data-check-run]')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'بدون سنجش هم می\u200cشود' })).toBeVisible();
  expect(await page.locator('[data-without-script] li a').count()).toBeGreaterThan(3);
  await context.close();
});

test('home, the ways to support and the offline page lead to the check', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'اول اتصال را بسنجید' }).click();
  await expect(page).toHaveURL(/\/check\/$/);
  for (const address of ['/contact/', '/offline/']) {
    await page.goto(address);
    await page.getByRole('link', { name: 'سنجش اتصال' }).click();
    await expect(page).toHaveURL(/\/check\/$/);
  }
});

test('the report has what was measured in words and in few letters, apart from what was found', async ({
  page,
}) => {
  await answerProbes(page, { line: { own: 1 }, drops: (count) => count % 10 === 5 });
  await page.goto('/check/');
  await runCheck(page);
  await page.getByText('گزارش کامل', { exact: true }).click();
  const report = page.locator('[data-ticket-report]');
  await expect(report).toContainText(
    /اندازه\u200cگیری شده: .*با اینترنت شبکهٔ نمونه.*\[t=\d\d:\d\d .*site=1.*\]/,
  );
  await expect(fact(page, 'drops')).toContainText('۳ از ۳۰ پرسش');
});

test('the area that the server knows the line by is taken for the notices by one tap', async ({ page }) => {
  await answerProbes(page, { line: { own: 1, area: 'harbour' } });
  await page.goto('/check/');
  await runCheck(page);
  const offer = page.locator('[data-area-offer]');
  await expect(offer).toContainText('بندرگاه');
  await offer.getByRole('button').click();
  await expect(offer).toHaveText('منطقه\u200cتان روی همین دستگاه ماند.');
  await page.goto('/');
  await expect(page.locator('[data-choose-area]')).toContainText('بندرگاه');
});

test('a download begins by its own tap, which names the megabytes, and says what it has cost', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/probe/download')) asked.push(request.url());
  });
  await answerProbes(page);
  await page.goto('/check/');
  await runCheck(page);
  const box = page.locator('[data-download-box]');
  await expect(box.getByRole('button')).toHaveText('شروع دانلود (حداکثر ۱٫۱ مگابایت)');
  expect(asked).toEqual([]);
  await box.getByRole('button').click();
  const said = box.locator('[data-download-said]');
  await expect(said).toBeVisible();
  await expect(said).toContainText(/مگابیت در ثانیه.*مگابایت دانلود شد/);
  expect(asked.length).toBeGreaterThan(0);
  await expect(box.getByRole('button')).toBeFocused();
});

test('watching lists when nothing was answered, and the report names it', async ({ page }) => {
  let dead = false;
  await answerProbes(page, { drops: () => dead });
  await page.goto('/check/');
  const box = page.locator('[data-watch-box]');
  await box.getByRole('button', { name: 'شروع پایش' }).click();
  await expect(box).toContainText('همهٔ ۱ پرسش پاسخ گرفت.');
  dead = true;
  await expect(box.getByRole('listitem')).toHaveText(/تا حالا پاسخی نیامده است/);
  dead = false;
  await expect(box.getByRole('listitem')).toHaveText(/^از [۰-۹:]+ تا [۰-۹:]+ پاسخی نیامد\.$/);
  await box.getByRole('button', { name: 'پایان پایش' }).click();
  await expect(box.getByRole('status')).toContainText('پایش تمام شد.');
  await page.getByText('گزارش کامل', { exact: true }).click();
  await expect(page.locator('[data-ticket-report]')).toContainText(/- پایش از .* پاسخی نیامد\./);
  await expectAccessible(page);
});
