import { test as base, expect, type Page } from '@playwright/test';
import { NOTICES_ADDRESS } from '../../src/notices/notice.ts';
import { siteCheck } from '../../src/content/files/site-check.ts';
import { serveSite, type RunningSite } from '../../src/tools/site-server.ts';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';

/**
 * Lets a site answer as if it had no notices: what they say of the day would change every walk. A test publishes its own by a
 * route; one for all tests would keep the browser from its cache, and pages from their typeface.
 */
export function withoutNotices({ server }: RunningSite): void {
  const answers = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (request.url === NOTICES_ADDRESS) response.setHeader('Content-Type', 'application/json').end('null');
    else for (const answer of answers) Reflect.apply(answer, server, [request, response]);
  });
}

/**
 * Tests of a built site, which their worker serves on a free port; nothing is heard of notices where a test publishes none.
 * @param content the folder that it was built from, which says what the connection check may ask.
 */
export const testsOf = (folder: string, content: string) =>
  base.extend<object, { site: RunningSite }>({
    site: [
      // Playwright wants a pattern here even where nothing is taken from it.
      async ({}, use) => {
        const site = await serveSite(folder, 0, siteCheck(content));
        withoutNotices(site);
        await use(site);
        await site.close();
      },
      { scope: 'worker' },
    ],
    baseURL: async ({ site }, use) => use(site.origin),
  });

/** Tests of the program: on a site that no editor changes. */
export const test = testsOf(fixtureOutput, fixtureContent);

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
