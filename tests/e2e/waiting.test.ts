import { expect, expectShown, test, type Page } from './site.ts';

const toWait = '/no-internet/no-internet/#scope=all&service=no&type=dsl&dsl=steady&internet=on';
const noon = new Date('2026-11-22T12:00:00Z');

const timer = (page: Page) => page.getByRole('timer').locator('visible=true');
const said = (page: Page) => page.locator('[data-action-step="restart"] [data-said]');

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: noon });
});

test('a wait counts down, says so now and then, and ends with a word', async ({ page }) => {
  await page.goto(toWait);
  await page.clock.pauseAt(new Date(noon.getTime() + 60_000));
  const first = await timer(page).textContent();
  expect(first).toMatch(/^[۱۲]:[۰-۵][۰-۹]$/);
  await page.clock.runFor(10_000);
  await expect(timer(page)).not.toHaveText(first ?? '');
  await page.clock.runFor(180_000);
  await expect(timer(page)).toBeHidden();
  await expect(said(page)).toHaveText('زمانش رسید؛ حالا می\u200cتوانید ادامه دهید.');
  await expect(said(page)).toBeVisible();
});

test('a screen reader hears whole minutes and not every second', async ({ page }) => {
  await page.goto(toWait);
  const heard = await page.evaluate(() => {
    const words: string[] = [];
    const status = document.querySelector('[data-action-step="restart"] [data-said]');
    if (status === null) throw new Error('There is no status.');
    words.push(status.textContent);
    new MutationObserver(() => words.push(status.textContent)).observe(status, { childList: true });
    Object.assign(window, { heard: words });
    return words.length;
  });
  expect(heard).toBe(1);
  await page.clock.runFor(200_000);
  expect(await page.evaluate('window.heard')).toEqual([
    '۳ دقیقه مانده است.',
    '۲ دقیقه مانده است.',
    '۱ دقیقه مانده است.',
    'زمانش رسید؛ حالا می\u200cتوانید ادامه دهید.',
  ]);
});

test('a count-down survives a reload and a closed tab, and asks nothing of a network', async ({
  page,
  context,
}) => {
  await page.goto(toWait);
  await page.clock.fastForward(60_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.clock.runFor(2000);
  await expect(timer(page)).toHaveText(/^۱:۵[۰-۹]$/);
  expect(asked).toEqual([]);
  await page.reload();
  await expect(timer(page)).toHaveText(/^۱:[۴-۵][۰-۹]$/);
  await page.close();
  const again = await context.newPage();
  await again.clock.install({ time: new Date(noon.getTime() + 120_000) });
  await again.goto(toWait);
  await expect(timer(again)).toHaveText(/^(۱:۰۰|۰:۵[۰-۹])$/);
});

test('the count advises and never locks: going on works at once', async ({ page }) => {
  await page.goto(toWait);
  await expect(timer(page)).toBeVisible();
  await page.getByRole('link', { name: 'انجام دادم، ادامه' }).click();
  await expectShown(page, 'after-restart');
});

test('counting can begin again, and an action that was left is waited for anew', async ({ page }) => {
  await page.goto(toWait);
  await page.clock.fastForward(150_000);
  await page.clock.runFor(1000);
  await expect(timer(page)).toHaveText(/^۰:/);
  await page.getByRole('button', { name: 'شمارش از نو' }).click();
  await expect(timer(page)).toHaveText(/^(۳:۰۰|۲:۵[۰-۹])$/);
  await page.clock.fastForward(150_000);
  await page.getByRole('link', { name: 'انجام دادم، ادامه' }).click();
  await page.goBack();
  await expect(timer(page)).toHaveText(/^(۳:۰۰|۲:۵[۰-۹])$/);
});

for (const [name, jump] of [
  ['back by a day', -86_400_000],
  ['forward by a month', 30 * 86_400_000],
] as const) {
  test(`a clock that jumps ${name} neither hangs nor locks the wait`, async ({ page }) => {
    await page.goto(toWait);
    await page.clock.runFor(5000);
    await page.clock.setSystemTime(new Date(noon.getTime() + jump));
    await page.clock.runFor(200_000);
    await expect(said(page)).toHaveText('زمانش رسید؛ حالا می\u200cتوانید ادامه دهید.');
    await page.reload();
    await page.clock.runFor(200_000);
    await expect(said(page)).toHaveText('زمانش رسید؛ حالا می\u200cتوانید ادامه دهید.');
    await page.getByRole('link', { name: 'انجام دادم، ادامه' }).click();
    await expectShown(page, 'after-restart');
  });
}
