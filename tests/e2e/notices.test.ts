import type { Route } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import {
  answerOf,
  answerWith,
  dead,
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
import { expect, test, type Page } from './site.ts';

const tree = '/no-internet/no-internet/';
const text = '/no-internet/error-691/';

/** Opens home with an answer of the server, and waits until that is shown. */
async function homeWith(page: Page, answer: (route: Route) => Promise<void>, state: string) {
  await answerWith(page, answer);
  await page.goto('/');
  const box = place(page, 'home');
  await expect(box).toHaveAttribute('data-notices-state', state);
  await expect(box.getByRole('status').locator('[data-said]')).not.toBeEmpty();
  return box;
}

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

test('a guide shows what bears on it in a line above it, and nothing else', async ({ page }) => {
  await answerWith(page, answerOf([slow]));
  await page.goto(text);
  const line = place(page, 'guide');
  await expect(line.getByRole('status')).toContainText('خرابی: کندی اینترنت در بندر');
  await expect(line.getByRole('link')).toHaveAttribute('href', '/notices/harbour-slow/');
  await page.goto('/wifi/change-wifi-password/');
  await expect(place(page, 'guide')).toHaveAttribute('data-notices-state', 'none');
  await expect(place(page, 'guide')).toHaveText('');
});

test('the ways to support have the number to quote and the next word, of all that concern the customer', async ({
  page,
}) => {
  await answerWith(page, answerOf([outage, slow]));
  await page.goto('/contact/');
  const box = place(page, 'contact');
  await expect(box.locator('[data-notice]:visible')).toHaveCount(2);
  await expect(box).toContainText('شماره برای پیگیری: OUT-14');
  await expect(box).toContainText('خبر بعدی: امروز ۱۱:۳۲');
});

test('the offline page has the last word that came', async ({ page }) => {
  await homeWith(page, answerOf([outage]), 'fresh');
  await answerWith(page, dead);
  await page.goto('/offline/');
  await expect(place(page, 'offline')).toHaveAttribute('data-notices-state', 'stale');
  await expect(place(page, 'offline')).toContainText('قطعی فیبر نوری در تپه');
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

test('without a script home and contact have a link to the notices', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  for (const address of ['/', '/contact/']) {
    await page.goto(address);
    await expect(page.getByRole('link', { name: 'خرابی\u200cها و اطلاعیه\u200cهای شبکه' })).toBeVisible();
  }
  await context.close();
});

/** What moves something that was laid out already; TypeScript's own library does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

/** The names of what was laid out already and has moved. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
        const names = ({ sources }: LayoutShift) =>
          sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.slice(0, 40)}`);
        new PerformanceObserver((list) => {
          resolve(list.getEntries().filter(isShift).flatMap(names));
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer says nothing where there is nothing: two frames later its buffered entries would be here.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      }),
  );

for (const [name, viewport] of Object.entries({
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
}))
  test(`nothing moves on a ${name} when news comes late`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const [address, where, notices] of [
      ['/', 'home', [outage, slow, works]],
      ['/', 'home', []],
      [text, 'guide', [slow]],
    ] as const) {
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await answerWith(page, async (route) => {
        await held;
        await answerOf(notices)(route);
      });
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      release();
      await expect(place(page, where)).toHaveAttribute(
        'data-notices-state',
        notices.length === 0 ? 'none' : 'fresh',
      );
      expect(await moved(page), address).toEqual([]);
      await page.evaluate(() => localStorage.clear());
    }
  });

const states: readonly [name: string, answer: (route: Route) => Promise<void>, state: string][] = [
  ['fresh', answerOf([outage, slow, works]), 'fresh'],
  ['late', answerOf([late]), 'fresh'],
  ['none', answerOf([]), 'none'],
  ['unknown', answerOf([outage], { checked: new Date(0).toISOString() }), 'unknown'],
  ['dead', dead, 'unknown'],
];
for (const [name, answer, state] of states)
  test(`home, a guide and contact are accessible at every width where the notices are ${name}`, async ({
    page,
  }) => {
    await answerWith(page, answer);
    for (const [address, where] of [
      ['/', 'home'],
      [text, 'guide'],
      ['/contact/', 'contact'],
    ] as const) {
      await page.goto(address);
      if (where !== 'guide') await expect(place(page, where)).toHaveAttribute('data-notices-state', state);
      await expectAccessible(page);
    }
  });
