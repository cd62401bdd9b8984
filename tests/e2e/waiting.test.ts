import { expect, expectShown, test, type Page } from './site.ts';

const toWait = '/no-internet/no-internet/#scope=all&service=no&type=dsl&dsl=steady&internet=on';
const noon = new Date('2026-11-22T12:00:00Z');

const timer = (page: Page) => page.getByRole('timer').locator('visible=true');
const start = (page: Page) => page.getByRole('button', { name: 'مودم را روشن کردم؛ زمان بگیر' });
const said = (page: Page) => page.locator('[data-action-step="restart"] [data-said]');

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: noon });
});

test('a wait begins when the customer says so, counts down, and its end is told in the title too', async ({
  page,
}) => {
  await page.goto(toWait);
  await page.clock.runFor(60_000);
  await expect(timer(page)).toBeHidden();
  await page.clock.pauseAt(new Date(noon.getTime() + 90_000));
  await start(page).click();
  await expect(timer(page)).toHaveText('۳:۰۰');
  const again = page.getByRole('button', { name: 'از نو زمان بگیر' });
  await expect(again).toBeFocused();
  await page.clock.runFor(150_000);
  await expect(timer(page)).toHaveText('۰:۳۰');
  await again.click();
  await expect(timer(page)).toHaveText('۳:۰۰');
  // The wall's clock is set back by a day meanwhile: the steady one goes on.
  await page.clock.setSystemTime(new Date(noon.getTime() - 86_400_000));
  await page.clock.runFor(180_000);
  await expect(timer(page)).toBeHidden();
  await expect(said(page)).toHaveText('زمانش رسید؛ حالا می\u200cتوانید ادامه دهید.');
  await expect(said(page)).toBeVisible();
  await expect(page).toHaveTitle(/^زمانش رسید \| مودم را خاموش و روشن کنید \| /);
  await page.getByRole('link', { name: 'انجام دادم، ادامه' }).click();
  await expectShown(page, 'after-restart');
  await expect(page).toHaveTitle(/^حالا اینترنت دارید؟ \| /);
});

test('a count-down survives a reload and a closed tab, and asks nothing of a network', async ({
  page,
  context,
}) => {
  await page.goto(toWait);
  await start(page).click();
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
