import { expect, expectShown, test } from './site.ts';

const guide = '/no-internet/no-internet/';

test('a customer types «نت ندارم», answers the questions and ends with a report', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('نت ندارم');
  await page.getByRole('option', { name: /اینترنت کار نمی\u200cکند/ }).click();
  await expect(page).toHaveURL(guide);
  await page.getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).click();
  await page.getByRole('link', { name: 'نه، اعتبار و حجم دارم' }).click();
  await page.getByRole('link', { name: 'با خط تلفن (ADSL یا VDSL)' }).click();
  await page.getByRole('link', { name: 'روشن و ثابت است' }).click();
  await page.getByRole('link', { name: 'سبز، آبی یا سفید است' }).click();
  await page.getByRole('link', { name: 'انجام دادم، ادامه' }).click();
  await page.getByRole('link', { name: 'مطمئن نیستم' }).click();
  await expect(page.getByRole('heading', { name: 'با پشتیبانی تماس بگیرید' })).toBeVisible();
  const action = page.locator('[data-next-action]:visible');
  await expect(action).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-reference-code]:visible')).toBeInViewport({ ratio: 1 });
  // After the last answer the heading has the focus: the action is the next stop.
  await page.keyboard.press('Tab');
  await expect(action).toBeFocused();
  const report = page.locator('[data-outcome]:visible [data-ticket-report]');
  await expect(report).toContainText('راهنما: اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟');
  await expect(report).toContainText('چراغ DSL روشن و ثابت است');
  await expect(report).toContainText('مودم را خاموش و روشن کنید: انجام شد');
  await expect(report).toContainText('after-restart=not-sure');
  const mail = await page.locator('[data-outcome]:visible [data-mail-link]').getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('چراغ DSL روشن و ثابت است');
  await page.getByText('راه\u200cهای دیگر').click();
  await expect(page.getByRole('link', { name: 'کپی گزارش و رفتن به پیشخان نمونه' })).toHaveAttribute(
    'href',
    'https://portal.example.org/',
  );
});

test('who does not know where to begin is asked, and led on to the first question of a guide', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'پیدا کردن مشکل با چند پرسش' }).click();
  await page.getByRole('link', { name: 'وای\u200cفای مشکل دارد' }).click();
  await expectShown(page, 'wifi');
  await page.getByRole('link', { name: 'مطمئن نیستم' }).click();
  await expectShown(page, 'see-weak');
  await page.locator('[data-outcome="see-weak"] a.button').click();
  await expect(page).toHaveURL('/wifi/weak-wifi/');
  await expectShown(page, 'near');
  await expect(page.locator('#near')).toBeInViewport({ ratio: 0.9 });
});

test('back, forward and reload keep the place in a guide', async ({ page }) => {
  await page.goto(guide);
  await page.getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).click();
  await page.getByRole('link', { name: 'نه، اعتبار و حجم دارم' }).click();
  await expectShown(page, 'type');
  await page.goBack();
  await expectShown(page, 'service');
  await page.goForward();
  await page.reload();
  await expectShown(page, 'type');
  expect(new URL(page.url()).hash).toBe('#scope=all&service=no');
});

test('one step back and starting again are buttons', async ({ page }) => {
  await page.goto(`${guide}#scope=all&service=no&type=dsl`);
  await page.getByRole('button', { name: 'یک قدم به عقب' }).click();
  await expectShown(page, 'type');
  await page.getByRole('button', { name: 'شروع از اول' }).click();
  await expectShown(page, 'scope');
  await expect(page.getByRole('button', { name: 'شروع از اول' })).toBeHidden();
});

test('an earlier answer can be changed, and answers that still fit stay', async ({ page }) => {
  await page.goto(`${guide}#scope=all&service=no&type=dsl&dsl=steady&internet=on`);
  await page.getByRole('link', { name: /تغییر پاسخ به «اینترنت شما از کدام نوع است؟»/ }).click();
  await expectShown(page, 'type');
  await page.getByRole('link', { name: 'فیبر نوری', exact: true }).click();
  await expectShown(page, 'los');
  await page.getByRole('link', { name: 'PON ثابت و LOS خاموش است' }).click();
  await expectShown(page, 'restart');
});

test('a fragment that does not fit is repaired to the nearest step that does', async ({ page }) => {
  await page.goto(`${guide}#scope=all&service=purple&nonsense=1`);
  await expectShown(page, 'service');
  expect(new URL(page.url()).hash).toBe('#scope=all');
  await page.goto(`${guide}#%E0%A4%A`);
  await page.reload();
  await expectShown(page, 'scope');
});

test('each new question takes the focus, and the keyboard alone walks the tree', async ({ page }) => {
  await page.goto(guide);
  await page.getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'اعتبار یا حجم سرویس تمام شده است؟' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'نه، اعتبار و حجم دارم' })).toBeFocused();
});

test('the report can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/no-internet/error-691/');
  await page.getByText('نه، هنوز مشکل دارم').click();
  await page.getByText('گزارش کامل', { exact: true }).click();
  await page.getByRole('button', { name: 'کپی گزارش' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'گزارش کپی شد.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('خطای ۶۹۱');
});
