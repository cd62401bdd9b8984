import { test as base, expect, type Page } from '@playwright/test';
import { serveSite, type RunningSite } from '../../src/tools/site-server.ts';
import { fixtureOutput } from '../fixture-site.ts';

/** Tests of a built site, which their worker serves on a free port. */
export const testsOf = (folder: string) =>
  base.extend<object, { site: RunningSite }>({
    site: [
      // Playwright wants a pattern here even where nothing is taken from it.
      async ({}, use) => {
        const site = await serveSite(folder);
        await use(site);
        await site.close();
      },
      { scope: 'worker' },
    ],
    baseURL: async ({ site }, use) => use(site.origin),
    // What the network's notices say of the day would change every walk: here nothing is heard of them, where a test publishes none.
    context: async ({ context }, use) => {
      await context.route('**/notices.json', (route) => route.fulfill({ json: null }));
      await use(context);
    },
  });

/** Tests of the program: on a site that no editor changes. */
export const test = testsOf(fixtureOutput);

export { expect, type Page };

/** Every address of the site, from its own sitemap, as paths; the sitemap names the public address. */
export async function allPages(page: Page): Promise<string[]> {
  const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
}

/** The ids of the parts of the tree that are shown. */
function shownParts(page: Page): Promise<string[]> {
  return page
    .locator(
      'decision-tree > [data-step], decision-tree > [data-action-step], decision-tree > [data-outcome]',
    )
    .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).map((part) => part.id));
}

/** The part of the tree that is shown: its id. Fails where none or several are. */
export async function shownPart(page: Page): Promise<string> {
  const ids = await shownParts(page);
  expect(ids).toHaveLength(1);
  return ids[0] ?? '';
}

/** Waits until one part of the tree is shown, and it alone: an address changes before the page has followed it. */
export async function expectShown(page: Page, id: string): Promise<void> {
  await expect.poll(() => shownParts(page)).toEqual([id]);
}
