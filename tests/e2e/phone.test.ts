import { expect, expectShown, test } from './site.ts';

test('answers are large enough to touch, and a touch goes on', async ({ page }) => {
  await page.goto('/no-internet/dsl-light-off/');
  const choices = page.locator('[data-choice]:visible');
  for (const box of await choices.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().height),
  )) {
    expect(box).toBeGreaterThanOrEqual(48);
  }
  await choices.first().tap();
  await expect(page).toHaveURL(/#\w+=\w+/);
});

test('who comes by a link, or opens the guide again from the history, sees the question at once', async ({
  page,
}) => {
  // The part stands at the screen's top: not only does its heading show, its answers do too.
  const top = (id: string) => page.locator(`#${id}`).evaluate((part) => part.getBoundingClientRect().top);
  await page.goto('/no-internet/no-internet/#scope=all&service=no');
  await expect(page.getByRole('heading', { name: 'اینترنت شما از کدام نوع است؟' })).toBeInViewport();
  await expect.poll(() => top('type')).toBeLessThan(40);
  await page.locator('[data-choice="dsl"]:visible').tap();
  await expectShown(page, 'dsl');
  await page.goto('/history/');
  await page.getByRole('link', { name: 'ادامه از جایی که بودید' }).tap();
  await expect(page).toHaveURL(/#scope=all&service=no&type=dsl$/);
  await expect(page.locator('#dsl').getByRole('heading')).toBeInViewport();
  await expect.poll(() => top('dsl')).toBeLessThan(40);
});

test('the answers so far are a closed list with their count, and each can be changed by a thumb', async ({
  page,
}) => {
  await page.goto('/no-internet/no-internet/#scope=all&service=no&type=dsl&dsl=not-sure&restart-unsure=done');
  const rows = page.locator('[data-answers] > li');
  await expect(rows.first()).toBeHidden();
  // What to do now stands alone: the article is one line, and opens at a touch.
  const article = page.getByRole('heading', { name: 'پیش از تماس با پشتیبانی' });
  await expect(article).toBeHidden();
  await page.getByText('بیشتر بدانید').tap();
  await expect(article).toBeVisible();
  await page.getByText('پاسخ\u200cهای شما (۵)').tap();
  await expect(rows.nth(1)).toHaveText(/^اعتبار .+؟\s+نه، اعتبار و حجم دارم\s+تغییر$/, {
    useInnerText: true,
  });
  for (const link of await rows.getByRole('link').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await rows.nth(1).getByRole('link').tap();
  await expect(page.locator('[data-choice="no"]:visible')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: 'همان بماند' }).tap();
  await expectShown(page, 'after-unsure');
});
