import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '@playwright/test';
import { close as closePagefind } from 'pagefind';
import { contentFolder } from '../../../src/content/files/content-folder.ts';
import type { Content } from '../../../src/content/model.ts';
import { indexFiles } from '../../../src/integrations/search-index.ts';
import type { IndexedContent } from '../../../src/integrations/content-of-build.ts';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { createProgress } from '../../../src/tools/progress.ts';
import { serveCompressed } from '../speed/compressed-server.ts';
import { launchBrowser } from '../speed/page-weight.ts';
import { formatBytes } from '../speed/table.ts';
import { benchFinding } from './bench-finding.ts';
import { benchSizes } from './bench-sizes.ts';
import { benchSlow } from './bench-slow.ts';
import { benchSuggest } from './bench-suggest.ts';
import { buildSite, siteWithIndex } from './build-site.ts';
import { COST_STEPS, measureCost } from './cost.ts';
import { missedBars } from './gate.ts';
import { byText, contentOf, questionsOf, readPassages } from './passages.ts';
import { askable, type Query, readQuerySet } from './query-set.ts';
import { spoil, SPOILINGS } from './spoil.ts';

/**
 * `npm run bench:search`: builds the site, asks every query of a set in a real browser through the site's own search,
 * and prints R@1 / R@3 / zero answers beside three rivals on the same guides, then what search costs. How far it is goes
 * to stderr.
 *   --set=FILE        another set than the content's own (content/queries.json): a JSON list of { class, q, want, step? };
 *                     may be given several times
 *   --suggest         types the queries into the search box instead, and into Fuse.js in its place
 *   --slow            types some of the queries on a slow line instead, and tells what is waited for
 *   --sizes           bytes and recall of the site with 73, 2,000 and 10,000 guides instead, beside rivals; with --count=N,
 *                     which may be given several times, with N
 *   --passages=FILE   a site of public texts and their questions instead; several are one site
 *   --questions=FILE  of those texts, the file whose questions are asked
 *   --spoil           asks the questions of passages spoiled in five ways as well
 *   --dist=FOLDER     a site that is built already
 *   --no-rivals       leaves the rivals out
 *   --misses          lists the queries whose first result is wrong
 *   --gate            fails when the set scores below the bars
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    set: { type: 'string', multiple: true, default: [] },
    suggest: { type: 'boolean', default: false },
    slow: { type: 'boolean', default: false },
    sizes: { type: 'boolean', default: false },
    count: { type: 'string', multiple: true, default: ['73', '2000', '10000'] },
    passages: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string' },
    spoil: { type: 'boolean', default: true },
    dist: { type: 'string' },
    rivals: { type: 'boolean', default: true },
    misses: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
  },
});

async function queriesFor({ queries, articles }: Content): Promise<Query[]> {
  const sets = await Promise.all(values.set.map(readQuerySet));
  const all = values.set.length === 0 ? queries : sets.flat();
  return askable(all, new Set(articles.map(({ slug }) => slug)));
}

/** Questions in their spelling, and spoiled in each way. */
function withSpoiled(questions: readonly Query[]): Query[] {
  const texts = questions.map(({ q }) => q);
  const spoiled = SPOILINGS.flatMap((spoiling) =>
    spoil(texts, spoiling).map((q, place) => ({ class: spoiling, q, want: questions[place]?.want ?? [] })),
  );
  return [...questions, ...spoiled];
}

/** A site of the passages in the folder, and what is asked of it. */
async function passagesSite(
  folder: string,
  dist: string,
  own: Content,
): Promise<{ content: IndexedContent; queries: Query[] }> {
  const passages = byText((await Promise.all(values.passages.map(readPassages))).flat());
  const content = contentOf(passages, own);
  const progress = createProgress(1, `indexing ${passages.length} passages`);
  progress.step();
  await siteWithIndex(dist, folder, await indexFiles(content).finally(progress.stop));
  const asked =
    values.questions === undefined
      ? undefined
      : new Set((await readPassages(values.questions)).flatMap(({ questions }) => questions));
  const questions = questionsOf(passages).filter(({ q }) => asked?.has(q) !== false);
  return { content, queries: values.spoil ? withSpoiled(questions) : questions };
}

async function printCost(browser: Browser, dist: string): Promise<void> {
  const server = await serveCompressed(dist);
  const progress = createProgress(COST_STEPS, 'measuring what search costs');
  const cost = await measureCost(browser, server, progress.step).finally(progress.stop);
  await server.close();
  console.log(`\nfirst search on an empty cache: ${formatBytes(cost.firstSearch)}`);
  console.log(`first touch of the search box: ${formatBytes(cost.suggestions)}`);
  console.log(`key to suggestions, 4 × slower: ${cost.keyToSuggestions.toFixed(0)} ms`);
  console.log(`query to results, 4 × slower: ${cost.queryToResults.toFixed(0)} ms`);
}

async function run(workFolder: string, browser: Browser): Promise<void> {
  const own = await lintContent(contentFolder());
  const built = values.dist ?? path.join(workFolder, 'dist');
  if (values.dist === undefined) await buildSite(contentFolder(), built);
  const { rivals, misses } = values;
  if (values.sizes) {
    const [counts, queries] = [values.count.map(Number), await queriesFor(own)];
    await benchSizes({ browser, dist: built, workFolder, content: own, queries, counts, rivals });
    return;
  }
  const isOfPassages = values.passages.length > 0;
  const dist = isOfPassages ? path.join(workFolder, 'passages') : built;
  const { content, queries } = isOfPassages
    ? await passagesSite(dist, built, own)
    : { content: own, queries: await queriesFor(own) };
  const server = await serveCompressed(dist);
  try {
    if (values.slow) {
      await benchSlow(browser, server, queries);
      return;
    }
    if (values.suggest) {
      await benchSuggest(browser, server, content, queries);
      return;
    }
    const { origin } = server;
    const scores = await benchFinding({ browser, origin, content, queries, rivals, misses });
    if (!isOfPassages) await printCost(browser, dist);
    const missed = values.gate ? missedBars(scores, queries) : [];
    for (const bar of missed) console.error(bar);
    if (missed.length > 0) process.exitCode = 1;
  } finally {
    await server.close();
  }
}

const workFolder = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
const browser = await launchBrowser();
try {
  await run(workFolder, browser);
} finally {
  await Promise.all([browser.close(), closePagefind(), rm(workFolder, { recursive: true, force: true })]);
}
