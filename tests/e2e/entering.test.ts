import { expect, expectShown, test } from './site.ts';

const handedOn = '/no-internet/no-internet/#scope=all&service=no&type=dsl&dsl=off';
const entry = '#_at=reseat&_from=no-internet';

test('what one guide asked is carried into the next, its report and the code that support reads', async ({
  page,
}) => {
  await page.goto('/no-internet/no-internet/#scope=all&service=no&type=dsl');
  await page.getByRole('link', { name: 'چشمک\u200cزن، خاموش یا قرمز است' }).click();
  await page.locator('[data-outcome]:visible [data-next-action]').click();
  await expectShown(page, 'reseat');
  expect(new URL(page.url()).hash).toBe(entry);
  const note = page.locator('[data-entered]');
  await expect(note).toBeInViewport({ ratio: 1 });
  await expect(note).toContainText('اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟');
  await expect(note).toContainText('دوباره نمی\u200cپرسیم');
  await page.getByRole('link', { name: 'قبلاً این کار را کرده\u200cام' }).click();
  await page.getByRole('link', { name: 'نه، ثابت نشد' }).click();
  await page.getByRole('link', { name: 'قبلاً این کار را کرده\u200cام' }).click();
  await page.getByRole('link', { name: 'مطمئن نیستم' }).click();
  await expectShown(page, 'ask-line');
  await page.reload();
  await expectShown(page, 'ask-line');
  const report = page.locator('[data-outcome]:visible [data-ticket-report]');
  await expect(report).toContainText('از راهنمای قبلی: اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟');
  const lines = ((await report.textContent()) ?? '').split('\n');
  const place = (words: string) => lines.findIndex((line) => line.includes(words));
  expect(place('هیچ دستگاهی اینترنت ندارد')).toBeGreaterThan(place('از راهنمای قبلی'));
  expect(place('هیچ دستگاهی اینترنت ندارد')).toBeLessThan(place('پاسخ\u200cها:'));
  expect(place('چراغ DSL الان چطور است')).toBe(-1);
  expect(lines.filter((line) => line.includes('هیچ دستگاهی اینترنت ندارد'))).toHaveLength(1);

  const code = (await page.locator('[data-reference-code]:visible').textContent()) ?? '';
  await page.goto('/agent/');
  await page.getByRole('textbox', { name: 'کد ۱۲ رقمی مشتری' }).fill(code);
  await page.keyboard.press('Enter');
  const session = page.locator('[data-sessions]');
  await expect(session.getByRole('row')).toHaveCount(5);
  await expect(session.locator('[data-entered]')).toContainText('سیم تلفن را محکم کنید');
  await expect(session.locator('[data-place]')).toHaveAttribute(
    'href',
    '/no-internet/dsl-light-off/#_at=reseat&reseat=skipped&after-reseat=no&direct=skipped&after-direct=not-sure',
  );
});

test('one step back from where a guide was entered leads to the end of the guide before', async ({
  page,
}) => {
  await page.goto(handedOn);
  await page.locator('[data-outcome]:visible [data-next-action]').click();
  await expectShown(page, 'reseat');
  await page.getByRole('button', { name: 'یک قدم به عقب' }).click();
  await expect(page).toHaveURL(/\/no-internet\/no-internet\//);
});

test('a link from another device names the guide before and begins at the same place', async ({ page }) => {
  await page.goto(`/no-internet/dsl-light-off/${entry}&reseat=done`);
  await expectShown(page, 'after-reseat');
  await page.getByRole('button', { name: 'یک قدم به عقب' }).click();
  await expectShown(page, 'reseat');
  await expect(page.locator('[data-entered]')).toContainText('اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟');
  await expect(page.getByText('دوباره نمی\u200cپرسیم')).toBeHidden();
  await page.getByRole('link', { name: 'شروع همین راهنما از اول' }).click();
  await expectShown(page, 'state');
});
