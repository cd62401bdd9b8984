import type { Route } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { answerOf, answerWith, dead, homeWith, late, outage, place, slow, works } from './notices.ts';
import { expect, test, type Page } from './site.ts';

const text = '/no-internet/error-691/';

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
