import { expect, factsOf, honestWords, measured, openKeptCheck, test } from './check-page.ts';
import { allowLocalNetwork, type Page } from './check-world.ts';
import { fact, nextAction } from './check.ts';

test.setTimeout(120_000);

/** Measures, then asks the modem by a tap of its own, and waits for the row that says what came of it. */
async function askModem(page: Page): Promise<void> {
  await measured(page);
  await page.getByRole('button', { name: 'از مودم بپرس' }).click();
  await expect(fact(page, 'modem')).toHaveAttribute('data-value', /./);
}

test('why the modem is to be asked stands above the button, and nothing is asked before its tap', async ({
  page,
  world,
}) => {
  await page.goto('/check/');
  await allowLocalNetwork(page, 'granted');
  await measured(page);
  const box = page.getByRole('region', { name: 'مودم پاسخ می\u200cدهد؟' });
  await expect(box).toContainText('از نشانی\u200cهای معمول مودم (192.168.1.1، 192.168.0.1) می\u200cپرسیم');
  await expect(box.getByRole('button', { name: 'از مودم بپرس' })).toBeVisible();
  await expect(box.getByRole('link')).toHaveCount(0);
  await expect(fact(page, 'modem')).toBeHidden();
  expect(world.modem.asked).toBe(0);
});

test('where the customer allows it, a modem that answers is told as a device at its address', async ({
  page,
}) => {
  await page.goto('/check/');
  await allowLocalNetwork(page, 'granted');
  await askModem(page);
  expect(await factsOf(page)).toMatchObject({ modem: 'yes' });
  await expect(fact(page, 'modem')).toContainText('دستگاهی در نشانی مودم پاسخ داد');
  await honestWords(page);
});

test('where nothing answers at the addresses, that is told and no more', async ({ page, world }) => {
  await page.goto('/check/');
  await allowLocalNetwork(page, 'granted');
  world.modem.answers = false;
  await askModem(page);
  expect(await factsOf(page)).toMatchObject({ modem: 'no' });
  await expect(fact(page, 'modem')).toContainText('شاید نشانی مودم شما چیز دیگری باشد');
  await honestWords(page);
});

test('where the customer forbids it nothing is known of the modem, and nothing was asked', async ({
  page,
  world,
}) => {
  await page.goto('/check/');
  await allowLocalNetwork(page, 'denied');
  await askModem(page);
  expect(await factsOf(page)).toMatchObject({ modem: 'unasked' });
  await expect(page.getByText('اجازه داده نشد.')).toBeVisible();
  await expect(fact(page, 'modem')).toContainText('دربارهٔ آن چیزی معلوم نشد');
  expect(world.modem.asked).toBe(0);
  await honestWords(page);
});

test('where the customer gives no answer to the browser, nothing is known of the modem', async ({
  page,
  world,
}) => {
  await page.goto('/check/');
  await askModem(page);
  expect(await factsOf(page)).toMatchObject({ modem: 'unasked' });
  expect(world.modem.asked).toBe(0);
  await honestWords(page);
});

test.describe('in a page that is kept', () => {
  test.use({ serviceWorkers: 'allow' });

  test('with the line dead the modem is asked all the same, and what to do now follows from it', async ({
    page,
    world,
  }) => {
    world.byAddress.answers = false;
    await openKeptCheck(page, world);
    await allowLocalNetwork(page, 'granted');
    await askModem(page);
    expect(await factsOf(page)).toMatchObject({ site: 'no', modem: 'yes' });
    expect(world.modem.asked).toBe(1);
    await expect(nextAction(page)).toHaveAttribute('data-finding', 'silent-beyond-modem');
    await honestWords(page);
  });
});
