import { answerProbes, runCheck } from './check.ts';
import { expect, expectShown, test, type Page } from './site.ts';

/** A guide whose first question a check can answer, and one that asks after a wait whether this site answers. */
const wifi = '/wifi/weak-wifi/';
const toWait = '/no-internet/no-internet/#scope=all&service=no&type=dsl&dsl=steady&internet=on';
const own = { line: { own: 1 } };

const measure = (page: Page) => page.getByRole('button', { name: 'همین را بسنج' });
const proposed = (page: Page) => page.locator('a[data-choice][data-measured]:visible');
const said = (page: Page) => page.locator('[data-measure] [role="status"]');
const choice = (page: Page, id: string) => page.locator(`a[data-choice="${id}"]:visible`);
const answers = (page: Page) => page.locator('[data-answers] li');

/** Where each choice of the question that is shown stands. */
const places = (page: Page) =>
  page
    .locator('.choices:visible a')
    .evaluateAll((links) => links.map((link) => JSON.stringify(link.getBoundingClientRect())));

/** Lets the network be dead for the check. */
const silence = (page: Page) => page.route('**/probe/**', (route) => route.abort());

test('a question is measured at a tap, and one more takes what was measured', async ({ page }) => {
  const asked = await answerProbes(page, own);
  await page.goto(wifi);
  await expectShown(page, 'near');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const before = await places(page);
  await measure(page).click();
  await expect(said(page)).toHaveText('پیشنهاد سنجش: «بله، فقط دورتر ضعیف است»');
  expect(await places(page)).toEqual(before);
  await expect(proposed(page)).toHaveCount(1);
  await expect(proposed(page)).toHaveAccessibleDescription(/^سنجیده شد، [۰-۹]{2}:[۰-۹]{2}$/);
  await proposed(page).click();
  await expectShown(page, 'move');
  await expect(page).toHaveURL(/#_m=near&near=yes$/);
  await expect(answers(page)).toContainText(['بله، فقط دورتر ضعیف است (سنجیده شد)']);
  await page.reload();
  await expectShown(page, 'move');
  await expect(page).toHaveURL(/#_m=near&near=yes$/);
  await expect(answers(page)).toContainText(['(سنجیده شد)']);
});

test('what was measured may be refused, and an answer that is changed by hand is measured no longer', async ({
  page,
}) => {
  await answerProbes(page, own);
  await page.goto(wifi);
  await measure(page).click();
  await expect(proposed(page)).toHaveCount(1);
  await choice(page, 'no').click();
  await expect(page).toHaveURL(/#near=no$/);
  await expect(answers(page)).not.toContainText(['سنجیده شد']);
  await page.goBack();
  await proposed(page).click();
  await expect(page).toHaveURL(/#_m=near&near=yes$/);
  await page.getByRole('link', { name: /^تغییر پاسخ/ }).click();
  await choice(page, 'not-sure').click();
  await expect(page).toHaveURL(/#near=not-sure$/);
  await page.goto(`${wifi}#near=yes`);
  await expectShown(page, 'move');
});

test('what was measured is old after five minutes, while one looks at it', async ({ page }) => {
  await page.clock.install();
  await answerProbes(page, own);
  await page.goto(wifi);
  await measure(page).click();
  await expect(proposed(page)).toHaveCount(1);
  const before = await places(page);
  await page.clock.fastForward('05:00');
  await expect(proposed(page)).toHaveCount(0);
  await expect(measure(page)).toBeVisible();
  expect(await places(page)).toEqual(before);
  await choice(page, 'yes').click();
  await expect(page).toHaveURL(/#near=yes$/);
});

test('over another line nothing is proposed, and it is said why', async ({ page }) => {
  await answerProbes(page, { line: { own: 0 } });
  await page.goto(wifi);
  await measure(page).click();
  await expect(said(page)).toContainText('با خط دیگری یا VPN آمده\u200cاید');
  await expect(proposed(page)).toHaveCount(0);
});

test('the end of a wait is measured, told, and proposed at the next question', async ({ page }) => {
  await page.clock.install();
  await silence(page);
  await page.goto(toWait);
  // Before the wait this site was silent: that is no answer to what is asked after it.
  await page.evaluate(() => {
    const measurements = [{ time: Date.now(), facts: { site: 'yes' }, figures: {} }];
    localStorage.setItem('rahgosha-check-measured', JSON.stringify({ measurements, oldBefore: 0 }));
  });
  await page.getByRole('button', { name: 'مودم را روشن کردم؛ زمان بگیر' }).click();
  await expect(said(page)).toBeHidden();
  await page.clock.fastForward('03:00');
  await expect(said(page)).toHaveText('سایت شبکهٔ نمونه پاسخ نداد.');
  await choice(page, 'done').click();
  await expectShown(page, 'after-restart');
  await expect(proposed(page)).toHaveCount(0);

  await page.goBack();
  await page.unroute('**/probe/**');
  await answerProbes(page, own);
  await page.getByRole('button', { name: /زمان بگیر$/ }).click();
  await page.clock.fastForward('03:00');
  await expect(said(page)).toHaveText('سایت شبکهٔ نمونه همین حالا پاسخ داد.');
  await choice(page, 'done').click();
  await expectShown(page, 'after-restart');
  await expect(proposed(page)).toHaveText(/بله، درست شد/);
  await proposed(page).click();
  await expect(page).toHaveURL(/#_m=after-restart&scope=all&.*&restart=done&after-restart=yes$/);
});

test('a measured answer is taken with the keyboard alone, and the focus stays where it was', async ({
  page,
}) => {
  await answerProbes(page, own);
  await page.goto(wifi);
  await measure(page).focus();
  await page.keyboard.press('Enter');
  await expect(proposed(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'دوباره بسنج' })).toBeFocused();
  for (const id of ['not-sure', 'no', 'yes']) {
    await page.keyboard.press('Shift+Tab');
    await expect(choice(page, id)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expectShown(page, 'move');
  await expect(page.locator('#move h2')).toBeFocused();
  await expect(page).toHaveURL(/#_m=near&near=yes$/);
});

test('what the page of the check has found proposes in a guide, too where one comes back to it', async ({
  page,
}) => {
  await answerProbes(page, own);
  await page.goto(wifi);
  await expect(proposed(page)).toHaveCount(0);
  await page.goto('/check/');
  await runCheck(page);
  await page.goBack();
  await expectShown(page, 'near');
  await expect(proposed(page)).toHaveText(/بله، فقط دورتر ضعیف است/);
});

test('where what measures cannot be loaded the question says so, and is answered by hand', async ({
  page,
}) => {
  await page.route('**/measured-answers.*', (route) => route.abort());
  await page.goto(wifi);
  await measure(page).click();
  await expect(said(page)).toHaveText('سنجیده نشد.');
  await choice(page, 'yes').click();
  await expectShown(page, 'move');
});

test('a tree with nothing to measure has nothing of it', async ({ page }) => {
  await page.goto('/modem/find-the-problem/');
  await expect(page.locator('[data-measure], [data-check-settings], [data-fact]')).toHaveCount(0);
});
