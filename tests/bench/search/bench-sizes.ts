import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';
import type { IndexedContent } from '../../../src/integrations/content-of-build.ts';
import { documentsOf, indexFiles } from '../../../src/integrations/search-index.ts';
import type { SearchDocument } from '../../../src/search/index/document.ts';
import { createProgress } from '../../../src/tools/progress.ts';
import { serveCompressed } from '../speed/compressed-server.ts';
import { formatBytes } from '../speed/table.ts';
import { askAll } from './ask-all.ts';
import { siteWithIndex } from './build-site.ts';
import { bytesOfFirstSearch, bytesOfFirstTouch } from './cost.ts';
import { growContent } from './growth/grow-content.ts';
import { spread } from './measures.ts';
import { pagefindBytes } from './pagefind-site.ts';
import type { Query } from './query-set.ts';
import { readShown, treesOf } from './read-shown.ts';
import {
  indexWithMiniSearch,
  indexWithPagefind,
  miniSearch,
  pagefindAsShipped,
  type Rival,
} from './rivals.ts';
import { ALL_ANSWERED, percent, score, type Said } from './score.ts';
import { openSearchPage } from './site-in-browser.ts';
import { markdownTable } from './table.ts';

/** What is measured at each size. */
export interface Sizes {
  readonly browser: Browser;
  /** The built site of the own guides, beside which indexes of more are put. */
  readonly dist: string;
  readonly workFolder: string;
  readonly content: IndexedContent;
  readonly queries: readonly Query[];
  readonly counts: readonly number[];
  readonly rivals: boolean;
}

/** Bytes are those of so many queries of the set, each on an empty cache. */
const WEIGHED = 30;

/** Of a query these letters are the first touch. */
const FIRST_LETTERS = 3;

/** Bytes of one system at one size, by query, and the line's other figures. */
interface Measured {
  readonly name: string;
  readonly touch: readonly number[];
  readonly search: readonly number[];
  readonly said: ReadonlyMap<Query, Said>;
  readonly onDisk: number;
}

function weigh(files: readonly { readonly content: Uint8Array }[]): number {
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

async function eachWeighed(
  label: string,
  queries: readonly string[],
  weighOne: (query: string) => Promise<number>,
): Promise<number[]> {
  const progress = createProgress(queries.length, label);
  const bytes: number[] = [];
  for (const query of queries) {
    progress.step();
    bytes.push(await weighOne(query));
  }
  progress.stop();
  return bytes;
}

async function measureSite(
  { browser, dist, workFolder, queries }: Sizes,
  content: IndexedContent,
  weighed: readonly string[],
): Promise<Measured> {
  const count = content.articles.length;
  const progress = createProgress(1, `indexing ${count} guides`);
  progress.step();
  const files = await indexFiles(content).finally(progress.stop);
  const folder = path.join(workFolder, `site-${count}`);
  await siteWithIndex(dist, folder, files);
  const server = await serveCompressed(folder);
  const page = await openSearchPage(browser, server.origin);
  const trees = treesOf(content.articles);
  const said = await askAll('this site', queries, async (query) => readShown(await page.ask(query), trees));
  await page.close();
  const search = await eachWeighed('weighing searches', weighed, (query) =>
    bytesOfFirstSearch(browser, server, query),
  );
  const touch = await eachWeighed('weighing first touches', weighed, (query) =>
    bytesOfFirstTouch(browser, server, query.slice(0, FIRST_LETTERS)),
  );
  await server.close();
  return { name: 'this site', touch, search, said, onDisk: weigh(files) };
}

async function askRival(rival: Rival, queries: readonly Query[]): Promise<ReadonlyMap<Query, Said>> {
  const said = await askAll(rival.name, queries, async (query) => ({
    slugs: await rival.ask(query),
    match: 'strong',
  }));
  await rival.close();
  return said;
}

async function measurePagefind(
  { browser, workFolder, queries }: Sizes,
  documents: readonly SearchDocument[],
  weighed: readonly string[],
): Promise<Measured> {
  const files = await indexWithPagefind(documents);
  const said = await askRival(await pagefindAsShipped(files, documents), queries);
  const folder = path.join(workFolder, `pagefind-${documents.length}`);
  const search = await pagefindBytes(browser, folder, files, weighed);
  return { name: 'Pagefind', touch: [], search, said, onDisk: weigh(files) };
}

/** Compressed bytes of MiniSearch's code as a page would load it. */
async function miniSearchCode(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [createRequire(import.meta.url).resolve('minisearch')],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

/** MiniSearch's index is one file, that is loaded with its first use, whatever is typed. */
async function measureMiniSearch(
  { queries }: Sizes,
  documents: readonly SearchDocument[],
): Promise<Measured> {
  const index = indexWithMiniSearch(documents);
  const serialised = brotliCompressSync(JSON.stringify(index));
  const bytes = serialised.length + (await miniSearchCode());
  const said = await askRival(miniSearch(index), queries);
  return { name: 'MiniSearch', touch: [bytes], search: [bytes], said, onDisk: serialised.length };
}

function lineOf(count: number, { name, touch, search, said, onDisk }: Measured): string[] {
  const all = score([...said.keys()], said).find((each) => each.name === ALL_ANSWERED);
  const shares = all === undefined ? [] : [all.first, all.firstThree, all.zero];
  return [
    String(count),
    name,
    spread(touch, formatBytes),
    spread(search, formatBytes),
    shares.map((share) => percent(share, all?.questions ?? 0).toFixed(1)).join(' / '),
    formatBytes(onDisk),
  ];
}

/** Prints one table: at each size bytes and recall of this site, and of its rivals. */
export async function benchSizes(sizes: Sizes): Promise<void> {
  const answered = sizes.queries.filter(({ want }) => want.length > 0);
  const every = Math.max(1, Math.floor(answered.length / WEIGHED));
  const weighed = answered.filter((_, place) => place % every === 0).slice(0, WEIGHED);
  const asked = weighed.map(({ q }) => q);
  const lines: string[][] = [];
  for (const count of sizes.counts) {
    const content = growContent(sizes.content, count);
    const documents = documentsOf(content);
    const guides = documents.length;
    lines.push(lineOf(guides, await measureSite(sizes, content, asked)));
    if (!sizes.rivals) continue;
    lines.push(lineOf(guides, await measurePagefind(sizes, documents, asked)));
    lines.push(lineOf(guides, await measureMiniSearch(sizes, documents)));
  }
  console.log(
    `\n${answered.length} queries with an answer; bytes of ${asked.length} of them on an empty cache, median (most)\n`,
  );
  const head = ['guides', '', 'first touch', 'first search', 'R@1 / R@3 / zero', 'index in all'];
  console.log(markdownTable(head, lines));
}
