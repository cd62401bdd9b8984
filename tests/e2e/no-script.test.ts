import { allPages, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a tree is a page of questions that link to each other', async ({ page }) => {
  await page.goto('/no-internet/no-internet/');
  await expect(page.locator('[data-step="scope"]')).toBeVisible();
  await page.locator('[data-step="scope"]').getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).click();
  await expect(page).toHaveURL(/#service$/);
  await expect(page.locator('[data-step="service"]')).toBeInViewport();
  await page.locator('[data-step="service"]').getByRole('link', { name: 'بله، اعتبار تمام شده است' }).click();
  await page.locator('[data-outcome="see-expired"]').getByRole('link', { name: 'ادامه' }).click();
  await expect(page).toHaveURL('/no-internet/service-expired/');
});

test('an end that enters the next guide leads to the very section, and passes support by', async ({
  page,
}) => {
  await page.goto('/no-internet/no-internet/#see-dsl');
  const end = page.locator('[data-outcome="see-dsl"]');
  await expect(end.getByRole('link', { name: 'با پشتیبانی حرف بزنید' })).toHaveAttribute('href', '/contact/');
  await end.getByRole('link', { name: 'ادامه' }).click();
  await expect(page).toHaveURL('/no-internet/dsl-light-off/#reseat');
  await expect(page.getByRole('heading', { name: 'سیم تلفن را محکم کنید' })).toBeInViewport();
});

test('an outcome has its own way to support, and one report that names the guide stands below them all', async ({
  page,
}) => {
  await page.goto('/no-internet/no-internet/#call-support');
  const outcome = page.locator('[data-outcome="call-support"]');
  await expect(outcome.getByRole('link', { name: 'تماس با ۵۵۵-۰۱۰۰' })).toHaveAttribute(
    'href',
    'tel:5550100',
  );
  await expect(outcome.getByRole('link', { name: 'تماس با ۵۵۵-۰۱۰۰' })).toBeInViewport();
  const handOver = page.locator('hand-over');
  await expect(handOver).toHaveCount(1);
  await handOver.getByText('گزارش کامل', { exact: true }).click();
  await expect(handOver.locator('[data-ticket-report]')).toContainText('راهنما: اینترنت کار نمی\u200cکند');
  await expect(handOver.getByRole('button', { name: 'کپی گزارش' })).toBeHidden();
});

test('a text guide asks whether it helped, and «no» opens the hand-over', async ({ page }) => {
  await page.goto('/modem/restart-modem/');
  await page.getByText('نه، هنوز مشکل دارم').click();
  await expect(page.locator('[data-ticket-report]')).toContainText('خاموش و روشن کردن درست مودم');
});

test('the search page lists every guide', async ({ page }) => {
  const guides = (await allPages(page)).filter((address) => address.split('/').length === 4);
  expect(guides.length).toBeGreaterThan(10);
  await page.goto('/search/?q=نت');
  await expect(page.getByText('برای جست\u200cوجو، جاوااسکریپت مرورگر باید روشن باشد')).toBeVisible();
  const listed = await page
    .locator('[data-all-guides] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(guides.filter((guide) => !listed.includes(guide))).toEqual([]);
});
