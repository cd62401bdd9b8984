import { choose, dialog, field, found, open, opener } from './area-dialog.ts';
import { expectAccessible, violationsOn } from './axe.ts';
import { expect, test, type Page } from './site.ts';

/** Makes the browser refuse to store anything. */
const forbidStore = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });

test('nothing of it is sent: not what is typed, not what is chosen, and nothing before the button is touched', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto('/', { waitUntil: 'networkidle' });
  const before = asked.length;
  expect(asked.filter((one) => /areas\.json|choose-area/.test(one))).toEqual([]);
  await open(page);
  await field(page).pressSequentially('01832001100');
  await page.keyboard.press('Enter');
  await expect(opener(page)).toHaveText(/کاجستان/);
  await choose(page, 'pinewood');
  await page.waitForLoadState('networkidle');
  const after = asked.slice(before);
  expect(after.filter((one) => one.includes('/notices/areas.json'))).toHaveLength(1);
  expect(
    after.filter((one) => !one.startsWith(`GET ${site.origin}/`) || /[?#]|183|pinewood/.test(one)),
  ).toEqual([]);
  expect(new URL(page.url()).href).toBe(`${site.origin}/`);
  await expect(page.locator('area-picker input, area-picker form')).toHaveCount(0);
});

test('where the browser stores nothing the area holds for the page, and the dialog says so', async ({
  page,
}) => {
  await forbidStore(page);
  await page.goto('/');
  await open(page);
  await field(page).fill('کاجستان');
  await found(page).first().click();
  await expect(dialog(page).getByRole('status')).toHaveText(/فقط تا وقتی این صفحه باز است/);
  await expect(dialog(page).getByRole('button', { name: 'بستن' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opener(page)).toHaveText(/کاجستان/);
  await page.reload();
  await expect(opener(page)).toHaveText(/انتخاب منطقه/);
});

test('a list that does not come is told, and asked for again', async ({ page }) => {
  let lies = 0;
  await page.route('**/notices/areas.json', async (route) => {
    lies += 1;
    if (lies === 1) await route.abort();
    else if (lies === 2)
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>ورود</title>' });
    else await route.continue();
  });
  await page.goto('/');
  await opener(page).click();
  const again = dialog(page).getByRole('button', { name: 'دوباره امتحان کنید' });
  await expect(dialog(page).getByRole('status')).toHaveText(/نیامد/);
  expect(await violationsOn(page)).toEqual([]);
  await again.click();
  await expect.poll(() => lies).toBe(2);
  await expect(again).toBeVisible();
  await field(page).fill('کاج');
  await again.click();
  await expect(found(page).first()).toHaveAccessibleName(/کاجستان/);
  await expect(again).toBeHidden();
});

test('another tab shows the new area at once', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/');
  await choose(page, 'کاجستان');
  await expect(opener(other)).toHaveText(/کاجستان/);
  await choose(other, 'بندرگاه');
  await expect(opener(page)).toHaveText(/بندرگاه/);
});

test('«delete all» of the history forgets the area, and brings it back', async ({ page }) => {
  await page.goto('/');
  await choose(page, 'کاجستان');
  await page.goto('/history/');
  await expect(page.getByText('منطقهٔ شما یا یک زمان\u200cسنج')).toBeVisible();
  await page.getByRole('button', { name: 'پاک کردن همه' }).click();
  expect(await page.evaluate(() => localStorage.getItem('rahgosha-area-own'))).toBeNull();
  await page.getByRole('button', { name: 'برگرداندن' }).click();
  await page.goto('/');
  await expect(opener(page)).toHaveText(/کاجستان/);
});

test('the open dialog is read at every width, by ear and in the dark, and nothing below moved for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const place = () => page.getByRole('heading', { level: 1 }).boundingBox();
  const heading = await place();
  await open(page);
  expect(await place()).toEqual(heading);
  await expectAccessible(page);
  await field(page).fill('نیلی');
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that does nothing', async ({ page }) => {
    await page.goto('/');
    await expect(opener(page)).toBeHidden();
  });
});
