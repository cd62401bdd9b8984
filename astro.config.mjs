import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { contentFolder, outputFolder } from './src/content-folder.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { font } from './src/integrations/font.ts';
import { offline } from './src/integrations/offline.ts';
import { preview } from './src/integrations/preview/preview.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { smallHeap } from './src/integrations/small-heap.ts';
import { serving } from './src/integrations/serving.ts';
import { pageDirectives, scriptSources, styleSources } from './src/serving/policy.ts';
import { siteAddress } from './src/site/address.ts';

const folder = contentFolder();
const site = siteAddress(folder);
/** Pages for one device, for support and for editors: nothing that a search engine should find. */
const unlisted = /\/(?:history|agent|map|offline)\//;

/**
 * What first scripts share stands in the file of the one that is on all their pages, so that none of them asks for a
 * second file when it has come: a round trip more before the page is alive. The number to read out comes with the
 * questions, for only their guides have one. What is loaded later for search is one file of its own.
 */
const sharedScripts = [
  {
    name: 'hand-over',
    test: /[\\/]src[\\/](?:ticket[\\/](?!spoken-code|check-digits|walk-number|read-code)|text[\\/]date-time)/,
    tags: ['$initial'],
    minShareCount: 1,
  },
  {
    name: 'questions',
    test: /[\\/]src[\\/](?:tree[\\/]|ticket[\\/](?!read-code)|text[\\/](?:as-label|fnv1a))/,
    tags: ['$initial'],
    minShareCount: 1,
  },
  {
    name: 'search',
    test: /[\\/]src[\\/](?:search[\\/](?!pieces|load-index)|text[\\/](?!digits|date|as-label|fnv1a))/,
    minShareCount: 2,
  },
];

export default defineConfig({
  ...(site === undefined ? {} : { site }),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always', assets: 'assets' },
  outDir: outputFolder(),
  // Two content folders must not share what Astro remembers of one.
  cacheDir: `node_modules/.cache/astro-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`,
  vite: {
    // A script of its own address is fetched once for all pages.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedScripts } } } } },
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    smallHeap(),
    contentCheck(),
    preview(),
    font(),
    sitemap({ filter: (page) => !unlisted.test(page) }),
    searchIndex(),
    offline(),
    serving(),
  ],
  security: {
    csp: {
      directives: [...pageDirectives],
      scriptDirective: { resources: [...scriptSources] },
      styleDirective: { resources: [...styleSources] },
    },
  },
});
