import { expect, expectShown, test, type Page } from './site.ts';

const guide = '/no-internet/no-internet/';
const offer = (page: Page) => page.getByRole('link', { name: 'ادامه از جایی که بودید' });
const note = (page: Page) => page.locator('[data-tree-note]');

async function answerTwo(page: Page) {
  await page.goto(guide);
  await page.getByRole('link', { name: 'هیچ دستگاهی اینترنت ندارد' }).click();
  await page.getByRole('link', { name: 'نه، اعتبار و حجم دارم' }).click();
  await expectShown(page, 'type');
}

test('the place in a guide is offered again when the guide is opened anew', async ({ page, context }) => {
  await answerTwo(page);
  await page.close();
  const again = await context.newPage();
  // Home offers it too, in the place of the guide to start with: nothing moves for it.
  await again.goto('/');
  await expect(again.getByRole('heading', { name: 'راهنمای ناتمام شما' })).toBeVisible();
  await expect(again.getByText('اینترنت شما از کدام نوع است؟')).toBeVisible();
  await expect(again.getByRole('link', { name: 'پیدا کردن مشکل با چند پرسش' })).toBeHidden();
  const moved = () =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().map(({ startTime }) => startTime))).observe(
        {
          type: 'layout-shift',
          buffered: true,
        },
      );
      setTimeout(() => resolve([]), 200);
    });
  expect(await again.evaluate(moved)).toEqual([]);
  await again.getByRole('link', { name: 'ادامه', exact: true }).click();
  await expectShown(again, 'type');
  await again.goto('about:blank');
  await again.goto(guide);
  await expectShown(again, 'scope');
  await expect(again.getByText('رسیده بودید به: اینترنت شما از کدام نوع است؟')).toBeVisible();
  await offer(again).click();
  await expectShown(again, 'type');
  await expect(offer(again)).toBeHidden();
  expect(new URL(again.url()).hash).toBe('#scope=all&service=no');
});

test('nothing is offered in another guide, to a first visit or after an end', async ({ page }) => {
  await page.goto(guide);
  await expect(offer(page)).toBeHidden();
  await answerTwo(page);
  await page.goto('/slow/slow-internet/');
  await expect(offer(page)).toBeHidden();
  await page.goto(guide);
  await expect(offer(page)).toBeVisible();
  await page.getByRole('link', { name: 'فقط یک دستگاه اینترنت ندارد' }).click();
  await expectShown(page, 'see-one-device');
  await page.goto('/');
  await page.goto(guide);
  await expect(offer(page)).toBeHidden();
});

test('the offer expires after a week, and the walk stays in the history', async ({ page }) => {
  const start = new Date('2026-11-22T12:00:00Z').getTime();
  await page.clock.install({ time: start });
  await answerTwo(page);
  const days = (count: number) => page.clock.setSystemTime(start + count * 86_400_000);
  await page.goto('/contact/');
  await days(6);
  await page.goto(guide);
  await expect(offer(page)).toBeVisible();
  await page.goto('/contact/');
  await days(8);
  await page.goto(guide);
  await expect(page.locator('decision-tree[data-ready]')).toBeVisible();
  await expect(offer(page)).toBeHidden();
  await page.goto('/history/');
  await expect(
    page.getByRole('heading', { name: 'اینترنت کار نمی\u200cکند؛ از کجا شروع کنم؟' }),
  ).toBeVisible();
});

test('a clock that was ahead makes no offer that never ends', async ({ page }) => {
  const start = new Date('2026-11-22T12:00:00Z').getTime();
  await page.clock.install({ time: start + 400 * 86_400_000 });
  await answerTwo(page);
  await page.goto('/contact/');
  await page.clock.setSystemTime(start);
  await page.goto(guide);
  await expect(page.locator('decision-tree[data-ready]')).toBeVisible();
  await expect(offer(page)).toBeHidden();
});

test('an old link is mended to what still fits, and says so', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${guide}#scope=all&service=gone&dsl=steady`);
  await expectShown(page, 'service');
  await expect(note(page)).toContainText('بعضی پاسخ\u200cهای این نشانی');
  await expect(note(page)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#scope=all&dsl=steady');
  await page.getByRole('link', { name: 'نه، اعتبار و حجم دارم' }).click();
  await expect(note(page)).toBeEmpty();
});

test('a foreign fragment in the middle of a guide loses nothing: the place is offered', async ({ page }) => {
  await answerTwo(page);
  await expectShown(page, 'type');
  await page.evaluate(() => {
    location.hash = '#utm_source=mail';
  });
  await expect(note(page)).toContainText('بعضی پاسخ\u200cهای این نشانی');
  await offer(page).click();
  await expectShown(page, 'type');
});

test('the link past the header keeps the place', async ({ page }) => {
  await answerTwo(page);
  await page.evaluate(() => document.body.focus());
  await page.getByRole('link', { name: 'رفتن به متن' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#scope=all&service=no$/);
  await expectShown(page, 'type');
  await page.reload();
  await expectShown(page, 'type');
});

test('«not sure» is an answer with a next step, and an action tried before is passed and told', async ({
  page,
}) => {
  await page.goto(`${guide}#scope=all&service=no&type=dsl`);
  await page.getByRole('link', { name: 'مطمئن نیستم', exact: true }).click();
  await expectShown(page, 'restart-unsure');
  await page.getByRole('link', { name: 'قبلاً این کار را کرده\u200cام' }).click();
  await expectShown(page, 'after-unsure');
  await page.getByRole('link', { name: 'نه، و از چراغ\u200cها مطمئن نیستم' }).click();
  await expect(page.locator('[data-outcome]:visible [data-ticket-report]')).toContainText(
    '- مودم را خاموش و روشن کنید: پیش\u200cتر انجام شده بود',
  );
});

test('a choice that is opened in another tab is no answer in this one', async ({ page, context }) => {
  await page.goto(`${guide}#scope=all`);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'نه، اعتبار و حجم دارم' }).click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  // A tab opens empty, and its page comes a moment later.
  await expect(other).toHaveURL(/#scope=all&service=no$/);
  await expectShown(other, 'type');
  await expectShown(page, 'service');
  await page.evaluate(() => {
    location.hash = '#scope=all&service=no&type=dsl';
  });
  await expectShown(page, 'dsl');
  const walks = () => Object.keys(localStorage).filter((key) => key.startsWith('rahgosha-walk'));
  expect(await page.evaluate(walks)).toEqual([]);
});

test('an address whose marks a messenger encoded leads to its place', async ({ page }) => {
  await page.goto(`${guide}#scope%3Dall%26service%3Dno`);
  await expectShown(page, 'type');
  await expect(note(page)).toBeEmpty();
  expect(new URL(page.url()).hash).toBe('#scope=all&service=no');
});

test('a link that names a part alone leads there by the fewest answers, and says whose they are', async ({
  page,
}) => {
  await page.goto(`${guide}#dsl`);
  await expectShown(page, 'dsl');
  await expect(note(page)).toContainText('پاسخ\u200cهای پیش از آن را ما گذاشته\u200cایم');
  await expect(note(page)).toBeInViewport();
  expect(new URL(page.url()).hash).toBe('#scope=all&service=no&type=dsl');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goto(`${guide}?again#call-support`);
  await expectShown(page, 'call-support');
});

test('a link that names an earlier question goes back to it along the customer\u2019s own answers', async ({
  page,
}) => {
  await page.goto(`${guide}#scope=all&service=no&type=not-sure&cable=not-sure`);
  await expectShown(page, 'restart-unsure');
  await page.evaluate(() => {
    location.hash = '#cable';
  });
  await expectShown(page, 'cable');
  await expect(note(page)).toBeEmpty();
  expect(new URL(page.url()).hash).toBe('#scope=all&service=no&type=not-sure');
});
