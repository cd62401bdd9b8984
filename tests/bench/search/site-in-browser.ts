import type { Browser, Page } from '@playwright/test';

/** What the page of results shows for one question. */
export interface Shown {
  /** Paths and fragments of the guides' addresses, from the top of the page. */
  readonly guides: readonly { readonly path: string; readonly hash: string }[];
  /** The pages that stand above them. */
  readonly pages: readonly string[];
  readonly match: string;
}

/** The search page of a running site, in a browser. */
export interface SearchPage {
  /** Asks as a visitor does: the query goes into the address, the page answers. */
  ask(query: string): Promise<Shown>;
  close(): Promise<void>;
}

/** How long an answer may take before the page counts as broken, in milliseconds. */
const PATIENCE = 120_000;

async function answerOn(page: Page, query: string): Promise<Shown> {
  return page.evaluate(
    async ({ query, patience }) => {
      const list = document.querySelector<HTMLElement>('[data-search-results]');
      const whole = list?.closest<HTMLElement>('search-results');
      if (!list || !whole) throw new Error('The search page has no [data-search-results]');
      list.dataset['state'] = 'idle';
      const asked = query.slice(0, Number(whole.dataset['maxQueryLength'])).toWellFormed();
      history.pushState(null, '', `?${new URLSearchParams({ q: query }).toString()}`);
      dispatchEvent(new PopStateEvent('popstate'));
      const deadline = performance.now() + patience;
      while (list.dataset['query'] !== asked || !['done', 'failed'].includes(list.dataset['state'] ?? '')) {
        if (performance.now() > deadline) throw new Error(`No answer to ${query}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const isShown = (element: Element) => element.closest('[hidden]') === null;
      const answers = [...whole.querySelectorAll<HTMLElement>('[data-page-answer]')].filter(isShown);
      const items = [...whole.querySelectorAll('li')]
        .filter((item) => isShown(item) && item.closest('[data-page-answer], [data-no-results]') === null)
        .map((item) => item.querySelector('a'))
        .filter((link) => link !== null);
      return {
        guides: items.map(({ pathname, hash }) => ({ path: pathname, hash })),
        pages: answers.map((answer) => answer.dataset['pageAnswer'] ?? ''),
        match: list.dataset['match'] ?? '',
      };
    },
    { query, patience: PATIENCE },
  );
}

/** Opens the search page of a site. */
export async function openSearchPage(browser: Browser, origin: string): Promise<SearchPage> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  return { ask: (query) => answerOn(page, query), close: () => context.close() };
}
