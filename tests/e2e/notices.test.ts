import type { Route } from '@playwright/test';
import {
  answerOf,
  answerWith,
  dead,
  homeWith,
  late,
  nextWeek,
  outage,
  over,
  place,
  serverTime,
  slow,
  textOf,
  works,
} from './notices.ts';
import { expect, test } from './site.ts';

const tree = '/no-internet/no-internet/';

test('home says what is down, where, until when, and how many more there are', async ({ page }) => {
  const box = await homeWith(page, answerOf([works, slow, outage]), 'fresh');
  const shown = box.locator('[data-notice]:visible');
  await expect(shown).toHaveCount(1);
  await expect(shown).toHaveAttribute('data-notice', 'hill-fiber');
  await expect(shown).toHaveAttribute('data-kind', 'outage');
  await expect(shown).toHaveText(
    /خرابی: قطعی فیبر نوری در تپه\s*تپه\s*از امروز ۰۹:۳۲\s*تا امروز ۱۳:۳۲\s*۲ خبر دیگر/,
  );
  await expect(box.getByRole('link', { name: 'قطعی فیبر نوری در تپه' })).toHaveAttribute(
    'href',
    '/notices/hill-fiber/',
  );
  await expect(box.getByRole('link', { name: '۲ خبر دیگر' })).toHaveAttribute('href', '/notices/');
  await expect(box.getByRole('status')).toContainText('آخرین خبر: امروز ۱۰:۳۲');
});

test('where nothing is known to be wrong home says that nothing was reported, and never that all is well', async ({
  page,
}) => {
  const box = await homeWith(page, answerOf([]), 'none');
  await expect(box.getByRole('status')).toHaveText('خبری ثبت نشده است.');
  await expect(box.getByRole('link')).toHaveAttribute('href', '/notices/');
});

test('an estimate that has gone by is said to have', async ({ page }) => {
  const box = await homeWith(page, answerOf([late]), 'fresh');
  await expect(box.getByText('زمان اعلام\u200cشده گذشته است')).toBeVisible();
  await expect(box.getByText('تا امروز')).toBeHidden();
});

test('what is over or begins in a week is not on home; what begins within two days is, with its day', async ({
  page,
}) => {
  const box = await homeWith(page, answerOf([over, nextWeek]), 'none');
  await expect(box.locator('[data-notice]')).toHaveCount(0);
  await homeWith(page, answerOf([works]), 'fresh');
  await expect(box).toContainText('تعمیر و نگهداری: به\u200cروزرسانی مرکز مخابرات');
  await expect(box).toContainText('همهٔ منطقه\u200cها');
  await expect(box).toContainText('از فردا ۰۶:۳۲');
});

test('an operator that has been silent for too long means that nobody knows', async ({ page }) => {
  const checked = new Date(serverTime - 31 * 60_000).toISOString();
  const box = await homeWith(page, answerOf([], { checked, heartbeat: 30 }), 'unknown');
  await expect(box.getByRole('status')).toHaveText('وضع شبکه معلوم نیست.');
  await homeWith(page, answerOf([], { checked, heartbeat: 60 }), 'none');
});

test('where nothing ever came home says that, and the rest of the page works', async ({ page }) => {
  const box = await homeWith(page, dead, 'unknown');
  await expect(box.getByRole('status')).toHaveText('خبری از وضع شبکه نرسیده است.');
  await expect(page.getByRole('search')).toBeVisible();
});

test('after a good visit a dead network leaves the last word, with its time', async ({ page }) => {
  await homeWith(page, answerOf([outage]), 'fresh');
  const box = await homeWith(page, dead, 'stale');
  await expect(box.locator('[data-notice]')).toHaveCount(1);
  await expect(box.getByRole('status')).toContainText(/آخرین خبر: امروز ۱۰:۳۲؛ شاید تازه\u200cتری هست\./);
  await homeWith(page, answerOf([]), 'none');
  await homeWith(page, dead, 'stale');
  await expect(box.getByRole('status')).toContainText('خبری ثبت نشده بود؛ شاید تازه\u200cتری هست.');
});

test('a server that never answers has the last word shown at once, and its age after two and a half seconds', async ({
  page,
}) => {
  await homeWith(page, answerOf([outage]), 'fresh');
  await answerWith(page, () => new Promise(() => undefined));
  await page.goto('/');
  const box = place(page, 'home');
  await expect(box.locator('[data-notice]')).toHaveCount(1);
  await expect(box.getByRole('status')).toContainText('شاید تازه\u200cتری هست');
  await expect(box).toHaveAttribute('data-notices-state', 'stale');
});

const lies: readonly [name: string, answer: (route: Route) => Promise<void>][] = [
  ['a portal’s page', textOf('<!doctype html><title>Sign in</title>', 'text/html')],
  [
    'a portal’s page behind a redirect',
    (route) => route.fulfill({ status: 302, headers: { location: '/contact/' } }),
  ],
  ['half a document', textOf('{"version":1,"notices":[{"id":"hill')],
  ['another document', textOf('{"version":2,"notices":[]}')],
  ['a megabyte', answerOf([{ ...outage, advice: 'ا'.repeat(1_000_000) }])],
  ['an error', (route) => route.fulfill({ status: 503, json: { version: 1, notices: [outage] } })],
];
for (const [name, answer] of lies)
  test(`${name} in the place of the notices is none`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const box = await homeWith(page, answer, 'unknown');
    await expect(box.locator('[data-notice]')).toHaveCount(0);
    await page.goto(tree);
    await expect(place(page, 'guide')).toHaveAttribute('data-notices-state', 'unknown');
    await expect(place(page, 'guide')).toHaveText('');
    expect(errors).toEqual([]);
  });

test('of a document with spoiled notices the whole ones are shown, and what looks like markup stays text', async ({
  page,
}) => {
  const markup = '<img src=x onerror="document.title=1"><b>قطعی</b>';
  const box = await homeWith(
    page,
    answerOf([
      { ...outage, id: 'x', starts: '9999-01-01T00:00:00Z' },
      { ...outage, id: '../x' },
      { ...outage, areas: [{ id: 'nowhere' }] },
      null,
      {
        ...outage,
        title: markup,
        areas: [{ id: 'hill', name: markup }],
        number: markup,
        unknown: { deep: 1 },
      },
    ]),
    'fresh',
  );
  await expect(box.locator('[data-notice]')).toHaveCount(1);
  await expect(box).toContainText(markup);
  await expect(box.locator('img')).toHaveCount(0);
  expect(await page.title()).not.toBe('1');
});

test('a customer of one area sees theirs, and one of another does not', async ({ page }) => {
  const live = (id: string) =>
    page.evaluate(
      (text) => localStorage.setItem('rahgosha-area-own', text),
      JSON.stringify({ id, name: id, near: [id, 'coast'] }),
    );
  const box = await homeWith(page, answerOf([outage]), 'fresh');
  await live('hill');
  await homeWith(page, answerOf([outage, slow]), 'fresh');
  await expect(box.locator('[data-notice]')).toHaveAttribute('data-notice', 'hill-fiber');
  await live('harbour');
  await homeWith(page, answerOf([outage]), 'none');
  await homeWith(page, answerOf([outage, slow]), 'fresh');
  await expect(box.locator('[data-notice]')).toHaveAttribute('data-notice', 'harbour-slow');
});

test('a device whose clock is years off goes by the server’s', async ({ page }) => {
  for (const year of ['2019', '2031']) {
    await page.clock.setFixedTime(new Date(`${year}-03-05T12:00:00Z`));
    const box = await homeWith(page, answerOf([outage, over, late]), 'fresh');
    await expect(box.locator('[data-notice]')).toHaveCount(2);
    await expect(box).toContainText('از امروز ۰۹:۳۲');
    await homeWith(page, dead, 'stale');
    await expect(box).toContainText('از امروز ۰۹:۳۲');
  }
});

test('a page that comes back into sight asks again, and when the line is back at once', async ({ page }) => {
  await page.clock.install({ time: serverTime });
  const box = await homeWith(page, answerOf([]), 'none');
  await answerWith(page, answerOf([outage]));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.clock.fastForward('02:00');
  await expect(box).toHaveAttribute('data-notices-state', 'none');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(box).toHaveAttribute('data-notices-state', 'fresh');
  await answerWith(page, answerOf([]));
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(box).toHaveAttribute('data-notices-state', 'none');
});

test('the same words are said once: what has not changed is not drawn again', async ({ page }) => {
  const box = await homeWith(page, answerOf([outage]), 'fresh');
  await page.evaluate(() => {
    new MutationObserver(() => document.body.setAttribute('data-again', '')).observe(
      document.querySelector('network-notices [role="status"]') ?? document,
      { childList: true, subtree: true, characterData: true },
    );
  });
  await box.getByRole('link', { name: 'قطعی فیبر نوری' }).focus();
  const answered = page.waitForResponse('**/notices.json');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await answered;
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await expect(page.locator('body[data-again]')).toHaveCount(0);
  await expect(box.getByRole('link', { name: 'قطعی فیبر نوری' })).toBeFocused();
});
