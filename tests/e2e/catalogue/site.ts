import type { BrowserContextOptions } from '@playwright/test';
import path from 'node:path';
import { articleUrl } from '../../../src/content/addresses.ts';
import { ownPages } from '../../../src/lint/catalogue.ts';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { testsOf, type Page } from '../site.ts';

export { allPages, expect, type Page } from '../site.ts';

/** The built site of the real content. */
export const catalogueOutput = path.resolve('dist');

/** Tests of the catalogue: every page and every guide of the real content, whatever its editors write. */
export const test = testsOf(catalogueOutput, path.resolve('content'));

/**
 * Tests of the catalogue in a page that stays open from one test to the next, as a reader's does: where each of a
 * hundred tests opens one address, a browser context for each costs more than the address.
 */
export const testsInOnePage = (options: BrowserContextOptions = {}) =>
  test.extend<object, { openPage: Page }>({
    openPage: [
      async ({ browser, site }, use) => {
        const context = await browser.newContext({
          baseURL: site.origin,
          locale: 'fa-IR',
          serviceWorkers: 'block',
          ...options,
        });
        await use(await context.newPage());
        await context.close();
      },
      { scope: 'worker' },
    ],
  });

/** The real content. */
export const { articles, symptoms, site: settings } = await lintContent(path.resolve('content'));

/** The addresses of every page that the real content makes, and of those that there are without any. */
export const pages: readonly string[] = [
  ...ownPages,
  ...symptoms.map(({ id }) => `/${id}/`),
  ...articles.map(({ symptom, slug }) => articleUrl(symptom, slug)),
];
