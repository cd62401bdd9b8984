import type { Browser, Page } from '@playwright/test';
import type { Said } from './score.ts';

/** The search page of a running site, in a browser. */
export interface SearchPage {
  /** Asks as a visitor does: the query goes into the address, the page answers. */
  ask(query: string): Promise<Said>;
  close(): Promise<void>;
}

/** How long an answer may take before the page counts as broken, in milliseconds. */
const PATIENCE = 30_000;

async function answerOn(page: Page, query: string): Promise<Said> {
  return page.evaluate(
    async ({ query, patience }) => {
      const list = document.querySelector<HTMLElement>('[data-search-results]');
      if (list === null) throw new Error('The search page has no [data-search-results]');
      list.dataset['state'] = 'idle';
      history.pushState(null, '', `?${new URLSearchParams({ q: query }).toString()}`);
      dispatchEvent(new PopStateEvent('popstate'));
      const deadline = performance.now() + patience;
      while (list.dataset['query'] !== query || !['done', 'failed'].includes(list.dataset['state'] ?? '')) {
        if (performance.now() > deadline) throw new Error(`No answer to ${query}`);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      const links = [...list.querySelectorAll('li')].map((item) => item.querySelector('a')?.pathname ?? '');
      const slugs = links.map(
        (link) =>
          link
            .split('/')
            .filter((part) => part !== '')
            .at(-1) ?? '',
      );
      return { slugs, strong: list.dataset['match'] === 'strong' };
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
