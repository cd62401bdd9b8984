import type { Browser, Page } from '@playwright/test';
import { type CompressedServer, isOfSearch } from '../speed/compressed-server.ts';
import { phone } from '../speed/page-weight.ts';

/** What a customer on a slow line waits for. */
export interface SlowSearch {
  /** Milliseconds from Enter until the first hit shows, and until the answer is complete. */
  readonly firstHits: number;
  readonly done: number;
  /** Cumulative layout shift of the page of results once the first hit shows. */
  readonly shift: number;
  /** Compressed bytes of search before Enter, and of everything after it. */
  readonly typing: number;
  readonly afterEnter: number;
}

/** A line of 400 kbit/s with a round trip of 400 ms: a crowded mobile network. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A phone of the lower price range, beside the machine that measures. */
const SLOWDOWN = 4;

/** Milliseconds between two keys. */
const KEY_PAUSE = 150;

/** Milliseconds until an answer counts as lost. */
const PATIENCE = 60_000;

/** What the page of results is asked for afterwards; times are of the wall's clock. */
interface Noted {
  readonly enter: number;
  readonly firstHits: number;
  readonly done: number;
  readonly shift: number;
}

/** Runs in every document: notes when Enter is pressed, when hits show, and what moves after them. */
function noteTimes() {
  const now = () => performance.timeOrigin + performance.now();
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key === 'Enter') sessionStorage.setItem('enter', String(performance.timeOrigin + timeStamp));
    },
    true,
  );
  const noted = { firstHits: 0, done: 0, shift: 0 };
  const save = () => sessionStorage.setItem('noted', JSON.stringify(noted));
  const look = () => {
    const list = document.querySelector<HTMLElement>('[data-search-results]');
    if (!list) return;
    const hit = [...document.querySelectorAll('search-results :is(li, [data-page-answer])')].some(
      (each) => each.closest('[hidden], [data-no-results]') === null,
    );
    if (noted.firstHits === 0 && hit) requestAnimationFrame(() => (noted.firstHits ||= now()));
    const isDone = ['done', 'failed'].includes(list.dataset['state'] ?? '');
    if (noted.done === 0 && isDone) {
      requestAnimationFrame(() => {
        noted.done ||= now();
        save();
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  interface Shift extends PerformanceEntry {
    readonly value: number;
  }
  // The frame that shows the first hits is not counted: it moves what stands below them, and nobody reads that yet.
  const FRAME = 100;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries() as Shift[]) {
      const at = performance.timeOrigin + entry.startTime;
      if (noted.firstHits > 0 && at > noted.firstHits + FRAME) noted.shift += entry.value;
    }
    save();
  }).observe({ type: 'layout-shift', buffered: true });
}

async function throttled(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  await context.addInitScript(noteTimes);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  page.setDefaultTimeout(PATIENCE);
  return page;
}

function isNoted(value: unknown): value is Omit<Noted, 'enter'> {
  return (
    typeof value === 'object' && value !== null && 'firstHits' in value && 'done' in value && 'shift' in value
  );
}

/** Types a query into the box of the home page as a person does, on an empty cache, and presses Enter. */
export async function searchOnSlowLine(
  browser: Browser,
  { origin, sent }: CompressedServer,
  query: string,
): Promise<SlowSearch> {
  const page = await throttled(browser);
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  sent.length = 0;
  await page.locator('search-box input').focus();
  await page.keyboard.type(query, { delay: KEY_PAUSE });
  const typing = sent.filter(isOfSearch).reduce((sum, { bytes }) => sum + bytes, 0);
  sent.length = 0;
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?*', { waitUntil: 'commit' });
  await page
    .locator('[data-search-results]:is([data-state="done"], [data-state="failed"])')
    .waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const afterEnter = sent.reduce((sum, { bytes }) => sum + bytes, 0);
  const [enter, text] = await page.evaluate(() => [
    Number(sessionStorage.getItem('enter')),
    sessionStorage.getItem('noted') ?? '',
  ]);
  await page.context().close();
  const noted: unknown = JSON.parse(text);
  if (!isNoted(noted)) throw new Error(`Nothing was noted of ${query}.`);
  const since = (time: number) => (time === 0 ? Infinity : time - enter);
  return {
    firstHits: since(noted.firstHits),
    done: since(noted.done),
    shift: noted.shift,
    typing,
    afterEnter,
  };
}
