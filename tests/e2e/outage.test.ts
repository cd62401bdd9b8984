import {
  first,
  guide,
  known,
  liveIn,
  no,
  open,
  outage,
  over,
  publish,
  report,
  settle,
  step,
  toSupport,
  works,
  yes,
} from './outages.ts';
import { expect, expectShown, test } from './site.ts';

test('who has the trouble of an outage is told what to do, its number, and may report it still', async ({
  page,
}) => {
  await publish(page, outage);
  await liveIn(page, 'harbour');
  await page.goto(guide);
  await expect(step(page).getByRole('heading')).toHaveText('این قطعی منطقهٔ شماست؛ همین است؟');
  await expect(step(page)).toContainText('قطعی اینترنت در بندر');
  await expectShown(page, '');
  await yes(page).click();
  await expect(page).toHaveURL(/#_known=harbour-outage$/);
  await expect(known(page).getByRole('heading', { level: 2 })).toBeFocused();
  const next = page.locator('[data-next-action]:visible');
  await expect(next).toHaveCount(1);
  await expect(next).toContainText('مودم را روشن بگذارید.');
  await expect(known(page)).toContainText('OUT-1405-12');
  await expect(known(page).getByRole('link', { name: 'صفحهٔ این خبر' })).toHaveAttribute(
    'href',
    '/notices/harbour-outage/',
  );
  await expect(known(page).locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(report(page)).toBeHidden();
  await page.getByText('با این حال گزارش می\u200cدهم').click();
  await expect(known(page).locator('[data-ticket-link]:visible')).toBeVisible();
  await page.getByText('گزارش کامل', { exact: true }).click();
  await expect(report(page)).toContainText('OUT-1405-12');
  await expect(report(page)).toContainText('مشتری گفت همین است');
  await expect(next).toHaveCount(1);

  await page.goto('/history/');
  const row = page.getByRole('listitem').filter({ hasText: 'قطعی اینترنت در بندر' });
  await row.getByRole('link', { name: 'باز کردن راهنما' }).or(row.locator('[data-place]')).first().click();
  await expect(known(page)).toBeVisible();
});

test('who has another trouble goes on into the tree, and the report names what was refused', async ({
  page,
}) => {
  await publish(page, outage);
  await page.goto(guide);
  await no(page).click();
  await expect(page).toHaveURL(/#_refused=harbour-outage$/);
  await expectShown(page, first);
  await expect(page.locator('[data-answers] li')).toHaveCount(1);
  await page.goto(`${guide}#_refused=harbour-outage&${toSupport}`);
  await expect(report(page)).toContainText('OUT-1405-12');
  await expect(report(page)).toContainText('مشتری گفت این نیست');
  const code = await page.locator('[data-reference-code]:visible').textContent();
  await page.evaluate(() => localStorage.clear());
  await publish(page);
  await open(page, `${guide}#${toSupport}`);
  await expect(page.locator('[data-reference-code]:visible')).toHaveText(code ?? '');
  await expect(report(page)).not.toContainText('خبر شبکه');
});

test('back, the own button and «change» lead to the step again, and a reload stays where it was', async ({
  page,
}) => {
  await publish(page, outage);
  await page.goto(guide);
  await yes(page).click();
  await expect(known(page)).toBeVisible();
  await page.goBack();
  await expect(step(page)).toBeVisible();
  await no(page).click();
  await expectShown(page, first);
  await page.goBack();
  await expect(step(page)).toBeVisible();
  await page.goForward();
  await expectShown(page, first);
  await page.reload();
  await expectShown(page, first);
  await expect(page.locator('[data-answers] li')).toHaveCount(1);
  await page.getByRole('button', { name: 'یک قدم به عقب' }).click();
  await expect(step(page)).toBeVisible();
  await yes(page).click();
  await expect(known(page)).toBeVisible();
  await page.reload();
  await expect(known(page)).toBeVisible();
  await page.locator('[data-answers] a').click();
  await expect(step(page)).toBeVisible();
});

test('a link that was sent opens the same advice, and begins at the start where the notice is gone', async ({
  page,
}) => {
  await publish(page, outage);
  await page.goto(`${guide}#_known=harbour-outage`);
  await expect(known(page)).toBeVisible();
  await publish(page, over);
  await open(page, `${guide}#_known=harbour-outage`);
  await expect(page.locator('[data-tree-note]')).not.toBeEmpty();
  await expectShown(page, first);
  await expect(page).toHaveURL(new RegExp(`${guide}$`));
});

test('of two notices the customer says which, or that it is neither', async ({ page }) => {
  await publish(page, works, outage);
  await page.goto(guide);
  await expect(step(page).getByRole('heading')).toHaveText(
    'در این جاها اختلال ثبت شده است؛ یکی از این\u200cهاست؟',
  );
  await expect(step(page).locator('a[data-choice]')).toHaveCount(3);
  await step(page).getByRole('link', { name: 'تعمیر شبکه در تپه' }).click();
  await expect(known(page)).toContainText('77');
  await expect(known(page).getByRole('link', { name: 'افزودن به تقویم' })).toHaveAttribute(
    'href',
    '/notices/hill-works.ics',
  );
  await page.goBack();
  await page.getByRole('link', { name: 'نه، هیچ\u200cکدام نیست' }).click();
  await expect(page).toHaveURL(/#_refused=harbour-outage&_refused=hill-works$/);
});

test('nobody is asked of an outage elsewhere, nor where they came in with answers', async ({ page }) => {
  await publish(page, outage);
  await page.goto(`${guide}#scope=all`);
  await expectShown(page, 'service');
  await settle(page);
  await expectShown(page, 'service');
  await page.getByRole('button', { name: 'یک قدم به عقب' }).click();
  await expectShown(page, first);
  await liveIn(page, 'mountain');
  await open(page, guide);
  await settle(page);
  await expectShown(page, first);
});

test('what was refused in one guide is not asked again in the next, and its report tells it', async ({
  page,
}) => {
  await publish(page, outage);
  await page.goto('/modem/find-the-problem/');
  await no(page).click();
  await expect(step(page)).toBeHidden();
  await open(page, guide);
  await settle(page);
  await expectShown(page, first);
  await page.goto(`${guide}#${toSupport}`);
  await expect(report(page)).toContainText('مشتری گفت این نیست');
});
