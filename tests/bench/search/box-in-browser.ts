import type { Browser, Page } from '@playwright/test';

/** The search box of a running site's home page, in a browser. */
export interface OpenBox {
  /** Types a query and gives the paths of all that is suggested, guides first. */
  suggest(query: string): Promise<string[]>;
  close(): Promise<void>;
}

/** For so long, in milliseconds, nothing may change or be on its way before a list counts as complete. */
const QUIET = 30;

/** A word that nothing starts with: the box loads what corrects words. */
const UNKNOWN = 'سرعط اینترنط';

/** Counts in every document of a context what is being fetched. */
function countFetches() {
  const { fetch } = window;
  let pending = 0;
  window.fetch = async (...asked) => {
    pending += 1;
    document.documentElement.dataset['pending'] = String(pending);
    try {
      const response = await fetch(...asked);
      return new Response(await response.arrayBuffer(), response);
    } finally {
      pending -= 1;
      document.documentElement.dataset['pending'] = String(pending);
    }
  };
}

async function suggestionsOn(page: Page, query: string): Promise<string[]> {
  return page.evaluate(
    async ({ query, quiet }) => {
      const box = document.querySelector('search-box');
      const input = box?.querySelector('input');
      if (!box || !input) throw new Error('The page has no search box');
      let changed = performance.now();
      const observer = new MutationObserver(() => (changed = performance.now()));
      observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
      input.value = query;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (
        performance.now() - changed < quiet ||
        (document.documentElement.dataset['pending'] ?? '0') !== '0'
      ) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      observer.disconnect();
      return [...box.querySelectorAll<HTMLAnchorElement>('a[role="option"]')]
        .filter((option) => option.closest('[hidden]') === null)
        .map(({ pathname }) => pathname);
    },
    { query, quiet: QUIET },
  );
}

/** Opens the home page and touches its search box. */
export async function openBox(browser: Browser, origin: string): Promise<OpenBox> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(countFetches);
  const page = await context.newPage();
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await page.locator('search-box input').focus();
  await suggestionsOn(page, UNKNOWN);
  await page.waitForLoadState('networkidle');
  return { suggest: (query) => suggestionsOn(page, query), close: () => context.close() };
}
