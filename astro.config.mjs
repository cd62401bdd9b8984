import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { contentFolder, outputFolder } from './src/content/files/content-folder.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { editor } from './src/integrations/editor/editor.ts';
import { font } from './src/integrations/font.ts';
import { guideInserts } from './src/integrations/guide-inserts.ts';
import { guideModules } from './src/integrations/guide-modules.ts';
import { licences } from './src/integrations/licence-notices.ts';
import { notices } from './src/integrations/notices.ts';
import { listed, redirects } from './src/integrations/old-addresses.ts';
import { offline } from './src/integrations/offline.ts';
import { pictures } from './src/integrations/pictures.ts';
import { preload } from './src/integrations/preload.ts';
import { preview } from './src/integrations/preview/preview.ts';
import { probes } from './src/integrations/probes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { smallHeap } from './src/integrations/small-heap.ts';
import { serving } from './src/integrations/serving.ts';
import { guideProcessor } from './src/mdx/guide-processor.ts';
import { pageDirectives, scriptSources, styleSources } from './src/serving/csp.ts';
import { checkHosts, noCheck } from './src/serving/served-check.ts';
import { siteAddress } from './src/content/files/site-address.ts';
import { siteCheck } from './src/content/files/site-check.ts';

const folder = contentFolder();
const site = siteAddress(folder);
/** Pages for one device, for support and for editors, and news that are old tomorrow: nothing that a search engine should find. */
const unlisted = /\/(?:history|agent|map|offline|notices\/[^/]+)\//;

/** A test for the files that stand in some rooms of `src/`, not for those in a room inside them. */
const inRooms = (...rooms) =>
  new RegExp(`[\\\\/]src[\\\\/](?:${rooms.join('|').replaceAll('/', '[\\\\/]')})[\\\\/][^\\\\/]+$`);

/** What of these rooms the support desk alone needs in a browser: no customer fetches it with the questions. */
const deskOnly =
  '[\\\\/](?:tree[\\\\/](?:path-of-number|tree)|reference-code[\\\\/](?:format-latin-code|has-check-digits))\\.ts';

/**
 * Which rooms share a script file. What a page needs at once comes in one file, so that no script asks for a second one
 * when it has come: a round trip more before the page is alive. The reference code comes with the questions, since only
 * guides that ask have one. What search loads later is one file of its own, and so is the hand-over, which those need
 * who come to an outcome; before that a guide stores sessions and tells of them, and needs nothing of a report.
 */
const sharedScripts = [
  // The code around every later import, or the group that is drawn first would bring all of itself along.
  { name: 'later', test: /preload-files/, priority: 4 },
  // What every page needs to tell of the network's notices, and no more: it is held to two kilobytes.
  {
    name: 'notices',
    test: /[\\/]notices[\\/](?:notices-?script|network-notices|notices-feed|own-area|concerning|feed|moment-words|notice|notice-phase|parse-notices)\.|[\\/]sessions[\\/](?:guards|store-key|local-object)\./i,
    priority: 5,
  },
  // What makes a report of answers comes with the first answer, and the history and the desk have it at once.
  {
    name: 'sessions',
    test: new RegExp(`${inRooms('sessions').source}|tell-hand-over|hand-over-event`),
    minShareCount: 2,
    priority: 3,
  },
  // What measures, which the check's page has at once and the trees with the first answer.
  {
    name: 'measuring',
    test: /[\\/]check[\\/](?:address-space|ask-elsewhere|browser-surroundings|difference-in-words|judge-clock|measure(?:-|ment|\.)|parse-check|probe-|round-trips|within)/,
    minShareCount: 2,
    priority: 2,
  },
  {
    name: 'report',
    test: new RegExp(`${inRooms('report').source}|[\\\\/]check[\\\\/](?:short-form-parts|said-facts)`),
    minShareCount: 2,
    priority: 2,
  },
  { name: 'hand-over', test: inRooms('sessions', 'report', 'portal'), tags: ['$initial'], minShareCount: 1 },
  {
    name: 'questions',
    test: new RegExp(
      `^(?!.*${deskOnly}).*${
        inRooms('tree', 'tree/ui', 'report/reference-code', 'sessions', 'sessions/resume', 'report', 'portal')
          .source
      }`,
    ),
    tags: ['$initial'],
    minShareCount: 1,
  },
  // The desk writes numbers as search does, and the page of results isolates words as the box does; neither needs at once
  // what else search has, and who chooses an area needs the letters and the spellings alone.
  {
    name: 'format',
    test: new RegExp(`${inRooms('text/format').source}|[\\\\/]text[\\\\/](?:isolate|letters)\\.`),
    minShareCount: 2,
    priority: 1,
  },
  {
    name: 'spelling',
    test: /[\\/]text[\\/](?:spelling-distance|keyboard-layout)\./,
    minShareCount: 2,
    priority: 1,
  },
  { name: 'search', test: inRooms('search/query', 'text'), minShareCount: 2 },
];

/** Scripts are named after their component alone: every page and every later import names them. */
const nameOfScript = ({ name }) => `assets/${name.split('.', 1)[0]}.[hash].js`;

/**
 * Guides in chunks of many: as a file each, loading them takes longer than rendering them. What they all lean on has a
 * chunk of its own, or the first of theirs would hold it.
 */
const guideChunks = [
  { name: 'runtime', test: /[\\/]astro[\\/](?:dist|components)/, priority: 1 },
  { name: 'guides', test: /\.mdx$/, maxSize: 1_000_000 },
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
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: { groups: sharedScripts },
              entryFileNames: nameOfScript,
              chunkFileNames: nameOfScript,
            },
          },
        },
      },
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: guideChunks } } } } },
    },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: guideProcessor(guideInserts(folder)) },
  integrations: [
    smallHeap(),
    contentCheck(),
    preview(),
    editor(),
    guideModules(),
    font(),
    pictures(),
    preload(),
    sitemap({ filter: (page) => !unlisted.test(page), serialize: listed }),
    searchIndex(),
    notices(),
    offline(),
    licences(),
    probes(),
    redirects(),
    serving(),
  ],
  security: {
    csp: {
      directives: [...pageDirectives(checkHosts(siteCheck(folder) ?? noCheck))],
      scriptDirective: { resources: [...scriptSources] },
      styleDirective: { resources: [...styleSources] },
    },
  },
});
