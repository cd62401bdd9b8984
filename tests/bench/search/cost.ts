import type { Browser, Page } from '@playwright/test';
import { type CompressedServer, isOfSearch, type Sent } from '../speed/compressed-server.ts';
import { median } from './measures.ts';

/** What search costs a visitor. */
export interface SearchCost {
  /** Compressed bytes of the first search on an empty cache: Pagefind, our code, data. */
  readonly firstSearch: number;
  /** Compressed bytes that the first touch of the search box loads, until suggestions show. */
  readonly suggestions: number;
  /** Milliseconds from a key to its suggestions and from a query to its results, at a fourfold slower processor. */
  readonly keyToSuggestions: number;
  readonly queryToResults: number;
}

const SLOWDOWN = 4;
const TYPED = 'سرعت اینترنت کم';
const QUERIES = [
  'سرعت اینترنت کم است',
  'نت ندارم',
  'sorat internet kame',
  'مودم داق میکنه',
  'svuj hdkjvkj',
  'وای فای ضعیفه',
];

function sum(sent: readonly Sent[]): number {
  return sent.reduce((bytes, one) => bytes + one.bytes, 0);
}

/** Opens a page on an empty cache, does something there, and gives what was sent meanwhile, the page's own left out. */
async function sentDuring(
  browser: Browser,
  { origin, sent }: CompressedServer,
  path: string,
  act: (page: Page) => Promise<void>,
): Promise<Sent[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  sent.length = 0;
  await act(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  return sent.filter(isOfSearch);
}

/** Compressed bytes that a first search loads on an empty cache, on the page of results. */
export async function bytesOfFirstSearch(
  browser: Browser,
  server: CompressedServer,
  query: string,
): Promise<number> {
  const sent = await sentDuring(browser, server, '/search/', async (page) => {
    await page.locator('search-box form').evaluate((form: HTMLFormElement, asked) => {
      const input = form.querySelector('input');
      if (input !== null) input.value = asked;
      form.requestSubmit();
    }, query);
    await page.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
  });
  return sum(sent);
}

/** Compressed bytes that the first letters in the box of the home page load, until suggestions show or none are there. */
export async function bytesOfFirstTouch(
  browser: Browser,
  server: CompressedServer,
  typed: string,
): Promise<number> {
  const sent = await sentDuring(browser, server, '/', async (page) => {
    await page.locator('search-box input').pressSequentially(typed);
    await page
      .locator('search-box [data-suggestions-status]')
      .filter({ hasText: /./u })
      .waitFor({ state: 'attached' });
  });
  return sum(sent);
}

async function slowPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
}

async function timeSuggestions(browser: Browser, origin: string): Promise<number> {
  const page = await slowPage(browser, `${origin}/`);
  await page.locator('search-box input').fill('مودم');
  await page.locator('search-box [role="option"]').first().waitFor();
  const times = await page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('search-box input');
    const list = document.querySelector('search-box [role="listbox"]');
    const status = document.querySelector('search-box [data-suggestions-status]');
    if (input === null || list === null || status === null) throw new Error('The search box has no list');
    const measured: number[] = [];
    for (let length = 1; length <= typed.length; length += 1) {
      const started = performance.now();
      const changed = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now() - started);
        });
        observer.observe(list, { childList: true, subtree: true, attributes: true });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
        setTimeout(resolve, 2_000, Infinity);
      });
      input.value = typed.slice(0, length);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      measured.push(await changed);
    }
    return measured;
  }, TYPED);
  await page.context().close();
  return median(times);
}

async function timeResults(browser: Browser, origin: string): Promise<number> {
  const page = await slowPage(browser, `${origin}/search/?q=${encodeURIComponent('مودم sorat')}`);
  await page.locator('[data-search-results][data-state="done"]').waitFor({ state: 'attached' });
  const times: number[] = [];
  for (const query of QUERIES) {
    times.push(
      await page.evaluate(async (asked) => {
        const list = document.querySelector<HTMLElement>('[data-search-results]');
        if (list === null) throw new Error('The search page has no [data-search-results]');
        const started = performance.now();
        const done = new Promise<number>((resolve) => {
          const observer = new MutationObserver(() => {
            if (list.dataset['query'] !== asked || list.dataset['state'] !== 'done') return;
            observer.disconnect();
            resolve(performance.now() - started);
          });
          observer.observe(list, { attributes: true });
        });
        history.pushState(null, '', `?${new URLSearchParams({ q: asked }).toString()}`);
        dispatchEvent(new PopStateEvent('popstate'));
        return done;
      }, query),
    );
  }
  await page.context().close();
  return median(times);
}

/** How often `measureCost` says what it does. */
export const COST_STEPS = 4;

/**
 * Measures what search costs on a site that is served compressed.
 * @param step hears what is measured next.
 */
export async function measureCost(
  browser: Browser,
  server: CompressedServer,
  step: (label: string) => void,
): Promise<SearchCost> {
  step('loading a first search');
  const search = await bytesOfFirstSearch(browser, server, 'سرعت اینترنت کم است');
  step('loading suggestions');
  const suggestions = await bytesOfFirstTouch(browser, server, 'مود');
  step('timing suggestions');
  const keyToSuggestions = await timeSuggestions(browser, server.origin);
  step('timing results');
  const queryToResults = await timeResults(browser, server.origin);
  return { firstSearch: search, suggestions, keyToSuggestions, queryToResults };
}
