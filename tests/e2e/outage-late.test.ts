import { expectAccessible, violationsOn } from './axe.ts';
import {
  first,
  guide,
  known,
  open,
  outage,
  publish,
  settle,
  step,
  toSupport,
  works,
  yes,
} from './outages.ts';
import { expect, expectShown, test } from './site.ts';

test('where the network is dead, slow or lies the tree begins as ever', async ({ page }) => {
  await page.route('**/notices.json', (route) => route.abort());
  await page.goto(guide);
  await settle(page);
  await expectShown(page, first);
  for (const body of ['<html>Please sign in</html>', '{"version":1,"notices":[{"id":"x"}]}', 'null', '[]']) {
    await page.unroute('**/notices.json');
    await page.route('**/notices.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await open(page, guide);
    await settle(page);
    await expectShown(page, first);
  }
});

test('a step that comes late shifts nothing above it, and pulls no question from under a finger', async ({
  page,
}) => {
  let answer = (): unknown => undefined;
  const held = async () => {
    await page.unroute('**/notices.json');
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/notices.json', async (route) => {
      await asked;
      await route.fulfill({
        json: { version: 1, notices: [outage] },
        headers: { date: new Date().toUTCString() },
      });
    });
  };
  await held();
  await page.goto(guide);
  await expectShown(page, first);
  const place = await page.locator(`#${first}`).boundingBox();
  answer();
  await expect(step(page)).toBeVisible();
  expect((await step(page).boundingBox())?.y).toBe(place?.y);

  await page.evaluate(() => localStorage.clear());
  await held();
  await open(page, guide);
  await expectShown(page, first);
  await page.getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).hover();
  await page.mouse.down();
  answer();
  await settle(page);
  await expectShown(page, first);
  await page.mouse.up();
  await expectShown(page, 'service');
});

test('what the device knew before asks without a network, and says how old it is', async ({ page }) => {
  await publish(page, outage);
  await page.goto(guide);
  await expect(step(page)).toBeVisible();
  await page.unroute('**/notices.json');
  await page.route('**/notices.json', (route) => route.abort());
  await open(page, guide);
  await expect(step(page)).toContainText('شاید تازه\u200cتری هست');
  await yes(page).click();
  await expect(known(page)).toContainText('OUT-1405-12');
});

test('the step and what it leads to can be read and used by everybody, and stand on no paper', async ({
  page,
}) => {
  await publish(page, outage, works);
  await page.goto(guide);
  await expect(step(page)).toBeVisible();
  await expectAccessible(page);
  await step(page).getByRole('link', { name: 'قطعی اینترنت در بندر' }).click();
  await expect(known(page)).toBeVisible();
  await page.getByText('با این حال گزارش می\u200cدهم').click();
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(known(page)).toHaveCount(0);
  await expect(page.locator(`#${first}`)).toBeVisible();
});

test('an outage that comes while a tree is walked shows at its end, and nothing of what was refused', async ({
  page,
}) => {
  await publish(page);
  await page.goto(`${guide}#${toSupport}`);
  const late = page.locator('[data-late-notices]');
  await settle(page);
  await expect(late.getByRole('listitem')).toHaveCount(0);
  await publish(page, outage);
  await open(page, `${guide}#scope=all`);
  await expectShown(page, 'service');
  await settle(page);
  await expect(late).toBeHidden();
  await page.goto(`${guide}#${toSupport}`);
  await expect(late.locator('[data-notice="harbour-outage"]')).toBeVisible();
  await publish(page, outage, works);
  await open(page, `${guide}#_refused=harbour-outage&${toSupport}`);
  await expect(late.locator('[data-notice="hill-works"]')).toBeVisible();
  await expect(late.locator('[data-notice="harbour-outage"]')).toBeHidden();
});
