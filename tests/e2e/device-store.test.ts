import { expect, expectShown, test, type Page } from './site.ts';

/** A phone: what is said out of view is not said. */
test.use({ viewport: { width: 360, height: 640 } });

const guide = '/no-internet/no-internet/';
const atCall = `${guide}#scope=all&service=no&type=dsl&dsl=not-sure&restart-unsure=done`;
const note = (page: Page) => page.locator('[data-tree-note]');

async function walkToReport(page: Page) {
  await page.goto(atCall);
  await page.getByRole('link', { name: 'نه، و از چراغ\u200cها مطمئن نیستم' }).click();
  await expect(page.locator('[data-outcome]:visible [data-ticket-report]')).toContainText(
    'حالا اینترنت دارید؟',
  );
}

/** Every error that the page throws; a test looks at the list at its end. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

test('a browser that forbids keeping walks every guide to its report, and is told', async ({ page }) => {
  const errors = errorsOf(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${guide}#scope=all&service=no&type=dsl&dsl=steady&internet=on`);
  await expect(note(page)).toBeInViewport();
  await page.getByRole('button', { name: 'زمان بگیر' }).click();
  await expect(page.getByRole('timer').locator('visible=true')).toBeVisible();
  await walkToReport(page);
  await expect(note(page)).toContainText('این مرورگر نمی\u200cگذارد');
  await expect(note(page)).toBeInViewport();
  await expect(page.locator('[data-outcome]:visible').getByRole('heading').first()).toBeInViewport();
  await expect(page.locator('[data-session-saved]')).toBeHidden();
  await page.goto('/history/');
  await expect(page.getByText('این مرورگر نمی\u200cگذارد چیزی نگه داریم')).toBeVisible();
  await page.goto('/no-internet/error-691/');
  await page.getByText('نه، هنوز مشکل دارم').click();
  await expect(page.locator('[data-ticket-report]')).toContainText('خطای ۶۹۱');
  expect(errors).toEqual([]);
});

/** Fills the store to the last letter. */
async function fillStore(page: Page) {
  await page.goto('/contact/');
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size = size === 1 ? 0 : size >> 1) {
      for (let index = 0; ; index++) {
        try {
          localStorage.setItem(`other-${size}-${index}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
}

test('a full store costs the offer and not the walk, and is told', async ({ page }) => {
  const errors = errorsOf(page);
  await fillStore(page);
  await walkToReport(page);
  await expect(note(page)).toContainText('حافظهٔ مرورگر پر است');
  await expect(note(page)).toBeInViewport();
  await expect(note(page).getByRole('link')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a wait whose end a full store does not keep says so', async ({ page }) => {
  await fillStore(page);
  await page.goto(`${guide}#scope=all&service=no&type=dsl&dsl=steady&internet=on`);
  await page.getByRole('button', { name: 'زمان بگیر' }).click();
  await expect(page.getByRole('timer').locator('visible=true')).toBeVisible();
  await expect(note(page)).toContainText('حافظهٔ مرورگر پر است');
  await expect(note(page)).toBeInViewport();
});

test('what other hands left under our keys is passed over and can be deleted', async ({ page }) => {
  const errors = errorsOf(page);
  await page.goto('/contact/');
  await page.evaluate(() => {
    for (const [key, value] of Object.entries({
      a: 'null',
      b: '[1,2',
      c: '{"guide":"no-internet"}',
      d: JSON.stringify({
        guide: 'no-internet',
        title: '<img src=x onerror=alert(1)>',
        url: 'javascript:alert(1)',
        answers: '',
        entries: [],
        at: '',
        time: 0,
      }),
    }))
      localStorage.setItem(`rahgosha-walk-${key}`, value);
    localStorage.setItem('rahgosha-wait-no-internet-restart', 'ناخوانا');
  });
  await page.goto('/history/');
  await expect(page.getByText('هنوز راهنمایی را دنبال نکرده\u200cاید.')).toBeVisible();
  await walkToReport(page);
  await page.goto('/history/');
  await expect(page.locator('[data-sessions] > li')).toHaveCount(1);
  await page.getByRole('button', { name: 'پاک کردن همه' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(errors).toEqual([]);
});

test('two tabs on one guide each keep their own way', async ({ page, context }) => {
  const other = await context.newPage();
  const errors = [errorsOf(page), errorsOf(other)];
  for (const tab of [page, other]) {
    await tab.goto(guide);
    await tab.getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).click();
  }
  await page.getByRole('link', { name: 'بله، اعتبار تمام شده است' }).click();
  await other.getByRole('link', { name: 'بله، حجم تمام شده است' }).click();
  await expectShown(page, 'see-expired');
  await expectShown(other, 'see-used-up');
  await page.goto('/history/');
  await expect(page.getByText('اعتبار سرویس تمام شده است', { exact: true })).toBeVisible();
  await expect(page.getByText('حجم سرویس تمام شده است', { exact: true })).toBeVisible();
  expect(errors.flat()).toEqual([]);
});

test('a tab that goes past a wait leaves it to the tab that waits', async ({ page, context }) => {
  await page.goto(`${guide}#scope=all&service=no&type=dsl&dsl=steady&internet=on`);
  await page.getByRole('button', { name: 'زمان بگیر' }).click();
  await expect(page.getByRole('timer').locator('visible=true')).toBeVisible();
  const waits = () =>
    page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('rahgosha-wait-')));
  const before = await waits();
  expect(before).toHaveLength(1);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('link', { name: 'انجام دادم، ادامه' }).click();
  await expectShown(other, 'after-restart');
  expect(await waits()).toEqual(before);
  await page.getByRole('link', { name: 'انجام دادم، ادامه' }).click();
  await expectShown(page, 'after-restart');
  expect(await waits()).toEqual([]);
});

test('a tab opened at an earlier place takes no other tab\u2019s walk', async ({ page, context }) => {
  await page.goto(`${guide}#scope=all&service=no&type=dsl`);
  await page.getByRole('link', { name: 'روشن و ثابت است' }).click();
  await expectShown(page, 'internet');
  const other = await context.newPage();
  await other.goto(`${guide}#scope=all`);
  await other.getByRole('link', { name: 'بله، حجم تمام شده است' }).click();
  await expectShown(other, 'see-used-up');
  await page.goto('/history/');
  await expect(page.locator('[data-sessions] > li')).toHaveCount(2);
});
