import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { close as closePagefind } from 'pagefind';
import { contentFolder } from '../../../src/content/files/content-folder.ts';
import { createProgress } from '../../../src/tools/progress.ts';
import { serveCompressed } from '../speed/compressed-server.ts';
import { launchBrowser } from '../speed/page-weight.ts';
import { formatBytes } from '../speed/table.ts';
import { COST_STEPS, measureCost } from './cost.ts';
import { questionsOf, readPassages, writePassages } from './passages.ts';
import { askable, type Query, readQuerySet } from './query-set.ts';
import { ALL_ANSWERED, percent, type Said, score, type Score } from './score.ts';
import { ownQueries, siteDocuments } from './site-documents.ts';
import { openSearchPage } from './site-in-browser.ts';
import { spoil, SPOILINGS } from './spoil.ts';
import { type Column, formatScores } from './table.ts';

/**
 * `npm run bench:search`: builds the site, asks every query of a set in a real browser through the site's own search,
 * and prints R@1 / R@3 / zero answers beside three rivals on the same guides, then what search costs. How far it is goes
 * to stderr.
 *   --set=FILE       another set than the content's own (content/queries.json): a JSON list of { class, q, want }
 *   --passages=FILE  a JSON list of { title, text, questions }: builds a site of those texts and asks the questions,
 *                    as they are and spoiled in five ways
 *   --dist=FOLDER    a site that is built already
 *   --no-rivals      leaves the rivals out
 *   --misses         lists the queries whose first result is wrong
 *   --gate           fails when the set scores below the bars
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    set: { type: 'string', default: 'own' },
    passages: { type: 'string' },
    dist: { type: 'string' },
    rivals: { type: 'boolean', default: true },
    misses: { type: 'boolean', default: false },
    gate: { type: 'boolean', default: false },
  },
});

/** What the gate holds, in per cent: about three queries of the set below its score, so that a guide may be edited. */
const BARS = { first: 92, firstThree: 96, strongWithoutAnswer: 15 };

interface Bench {
  readonly content: string;
  readonly queries: readonly Query[];
}

async function prepare(workFolder: string): Promise<Bench> {
  if (values.passages === undefined) {
    const content = contentFolder();
    const queries = values.set === 'own' ? await ownQueries(content) : await readQuerySet(values.set);
    return { content, queries };
  }
  const passages = await readPassages(values.passages);
  const content = path.join(workFolder, 'content');
  await writePassages(passages, content, await readFile(path.join(contentFolder(), 'site.yaml'), 'utf8'));
  // Public texts are not spelled by this site's rules; what is mechanical is mended, or the build would refuse them.
  await runNode([path.resolve('src', 'tools', 'check-content.ts'), '--fix'], content);
  const original = questionsOf(passages);
  const texts = original.map(({ q }) => q);
  const spoiled = SPOILINGS.flatMap((spoiling) =>
    spoil(texts, spoiling).map((q, place) => ({ class: spoiling, q, want: original[place]?.want ?? [] })),
  );
  return { content, queries: [...original, ...spoiled] };
}

/** Runs a script of Node beside this one, whose bar goes on meanwhile; gives its exit code. */
async function runNode(parameters: readonly string[], content: string): Promise<number | null> {
  const child = spawn(process.execPath, parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, RAHGOSHA_CONTENT: content, RAHGOSHA_COMPRESS: 'no' },
  });
  await once(child, 'close');
  return child.exitCode;
}

async function build(content: string, output: string): Promise<void> {
  const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  const progress = createProgress(1, 'building the site');
  progress.step();
  const status = await runNode([astro, 'build', '--outDir', output], content).finally(progress.stop);
  if (status !== 0) throw new Error('The site could not be built; run npm run build to see why.');
}

async function askAll(
  name: string,
  queries: readonly Query[],
  ask: (query: string) => Promise<Said>,
): Promise<Column> {
  const said = new Map<Query, Said>();
  const progress = createProgress(queries.length, `asking ${name}`);
  try {
    for (const query of queries) {
      progress.step();
      said.set(query, await ask(query.q));
    }
  } finally {
    progress.stop();
  }
  if (values.misses && name === 'this site') {
    for (const [query, { slugs, strong }] of said) {
      const isRight = query.want.length === 0 ? !strong : query.want.includes(slugs[0] ?? '');
      if (!isRight) console.log(`${query.class}: ${query.q} → ${slugs.slice(0, 3).join(', ')}`);
    }
  }
  return { name, scores: score(queries, said) };
}

/** What of the bars is missed, in words. */
function missedBars(scores: readonly Score[], queries: readonly Query[]): string[] {
  const missed: string[] = [];
  const all = scores.find(({ name }) => name === ALL_ANSWERED);
  if (all !== undefined) {
    const first = percent(all.first, all.questions);
    const firstThree = percent(all.firstThree, all.questions);
    if (first < BARS.first) missed.push(`R@1 is ${first.toFixed(1)}, below ${String(BARS.first)}`);
    if (firstThree < BARS.firstThree) {
      missed.push(`R@3 is ${firstThree.toFixed(1)}, below ${String(BARS.firstThree)}`);
    }
  }
  const nothing = new Set(queries.filter(({ want }) => want.length === 0).map((query) => query.class));
  for (const { name, questions, strong } of scores.filter((each) => nothing.has(each.name))) {
    const share = percent(strong, questions);
    if (share > BARS.strongWithoutAnswer)
      missed.push(`${share.toFixed(0)} % of «${name}» get a strong match`);
  }
  return missed;
}

async function run(workFolder: string): Promise<void> {
  const { content, queries: all } = await prepare(workFolder);
  const documents = await siteDocuments(content);
  const queries = askable(all, new Set(documents.map(({ slug }) => slug)));
  const output = values.dist ?? path.join(workFolder, 'dist');
  if (values.dist === undefined) await build(content, output);
  const server = await serveCompressed(output);
  const browser = await launchBrowser();
  const page = await openSearchPage(browser, server.origin);
  const columns = [await askAll('this site', queries, (query) => page.ask(query))];
  await page.close();
  const rivals = values.rivals ? await (await import('./rivals.ts')).createRivals(documents) : [];
  for (const rival of rivals) {
    const ask = async (query: string): Promise<Said> => ({ slugs: await rival.ask(query), strong: true });
    columns.push(await askAll(rival.name, queries, ask));
    await rival.close();
  }
  console.log(
    `\n${String(documents.length)} guides, ${String(queries.length)} queries; R@1 / R@3 / zero answers in %\n`,
  );
  console.log(formatScores(columns));
  if (values.passages === undefined) {
    const progress = createProgress(COST_STEPS, 'measuring what search costs');
    const cost = await measureCost(browser, server, progress.step).finally(progress.stop);
    console.log(`\nfirst search on an empty cache: ${formatBytes(cost.firstSearch)}`);
    console.log(`first touch of the search box: ${formatBytes(cost.suggestions)}`);
    console.log(`key to suggestions, 4 × slower: ${cost.keyToSuggestions.toFixed(0)} ms`);
    console.log(`query to results, 4 × slower: ${cost.queryToResults.toFixed(0)} ms`);
  }
  await Promise.all([browser.close(), server.close(), closePagefind()]);
  const missed = values.gate ? missedBars(columns[0]?.scores ?? [], queries) : [];
  for (const bar of missed) console.error(bar);
  if (missed.length > 0) process.exitCode = 1;
}

const workFolder = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
try {
  await run(workFolder);
} finally {
  await rm(workFolder, { recursive: true, force: true });
}
