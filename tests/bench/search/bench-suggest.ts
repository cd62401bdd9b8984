import type { Browser } from '@playwright/test';
import { articleUrl, symptomUrl } from '../../../src/content/addresses.ts';
import type { IndexedContent } from '../../../src/integrations/content-of-build.ts';
import { createProgress } from '../../../src/tools/progress.ts';
import { createAnalyser } from '../../../src/text/create-analyser.ts';
import type { CompressedServer } from '../speed/compressed-server.ts';
import { formatBytes } from '../speed/table.ts';
import { beingTyped } from './being-typed.ts';
import { openBox } from './box-in-browser.ts';
import { bytesOfFirstTouch } from './cost.ts';
import { fuseSuggesters, type Named } from './fuse-suggester.ts';
import type { Query } from './query-set.ts';
import { slugOfPath } from './read-shown.ts';
import { fuseRanks } from './reciprocal-rank.ts';
import { percent, rankOf } from './score.ts';
import { markdownTable } from './table.ts';

/** The paths that one system suggests for a query, the best first. */
type Suggest = (query: string) => Promise<string[]>;

interface System {
  readonly name: string;
  readonly bytes: number;
  readonly suggest: Suggest;
}

/** What counts of a list: guides, of which the box shows five. */
const SHOWN = 5;

/** What Fuse.js counts in the fusion; the best of those tried. */
const FUSE_WEIGHT = 0.5;

/** The same, each query typed once. */
function remembering(suggest: Suggest): Suggest {
  const known = new Map<string, Promise<string[]>>();
  return (query) => {
    const suggested = known.get(query) ?? suggest(query);
    known.set(query, suggested);
    return suggested;
  };
}

function named({ articles, symptoms }: IndexedContent): Named[] {
  return [
    ...symptoms.map(({ id, data: { title, aliases } }) => ({ path: symptomUrl(id), title, aliases })),
    ...articles.map(({ symptom, slug, language, data: { title, aliases } }) => ({
      path: articleUrl(symptom, slug, language),
      title,
      aliases,
    })),
  ];
}

async function scoreSuggestions(
  { name, suggest }: System,
  queries: readonly Query[],
  guides: ReadonlySet<string>,
): Promise<string> {
  const progress = createProgress(queries.length, `typing into ${name}`);
  const ranks: number[] = [];
  let zero = 0;
  for (const query of queries) {
    progress.step();
    const paths = (await suggest(query.q)).filter((path) => guides.has(path)).slice(0, SHOWN);
    if (paths.length === 0) zero += 1;
    ranks.push(rankOf(query, { slugs: paths.map(slugOfPath), match: 'strong' }));
  }
  progress.stop();
  const within = [1, 3, SHOWN].map((most) => ranks.filter((rank) => rank < most).length);
  return [...within, zero].map((count) => percent(count, queries.length).toFixed(1)).join(' / ');
}

/** Types every query of a set that has an answer, whole and with its last word cut, into the box and into Fuse.js in its place. */
export async function benchSuggest(
  browser: Browser,
  server: CompressedServer,
  content: IndexedContent,
  queries: readonly Query[],
): Promise<void> {
  const guides = new Set(
    content.articles.map(({ symptom, slug, language }) => articleUrl(symptom, slug, language)),
  );
  const answered = queries.filter(({ want }) => want.some((wanted) => !wanted.includes(':')));
  const nothing = queries.filter(({ want }) => want.length === 0);
  const typed = (set: readonly Query[]): Query[] =>
    set.map((query) => ({ ...query, q: beingTyped(query.q) }));
  const box = await openBox(browser, server.origin);
  const fuses = await fuseSuggesters(
    named(content),
    createAnalyser(content.lexicon ?? { synonyms: [], keep: [] }),
  );
  const boxBytes = await bytesOfFirstTouch(browser, server, 'مود');
  const inBox = remembering((query) => box.suggest(query));
  const [byTokens] = fuses;
  const systems: System[] = [
    { name: 'the box', bytes: boxBytes, suggest: inBox },
    ...fuses.map(({ name, bytes, suggest }) => ({
      name,
      bytes,
      suggest: (query: string) => Promise.resolve(suggest(query)),
    })),
    {
      name: 'the box and Fuse.js by tokens, ranks fused',
      bytes: boxBytes + (byTokens?.bytes ?? 0),
      suggest: async (query) => fuseRanks(await inBox(query), byTokens?.suggest(query) ?? [], FUSE_WEIGHT),
    },
  ];
  const lines: string[][] = [];
  for (const system of systems) {
    const unanswered = await scoreSuggestions(system, nothing, guides);
    lines.push([
      system.name,
      await scoreSuggestions(system, answered, guides),
      await scoreSuggestions(system, typed(answered), guides),
      nothing.length === 0 ? '–' : `${(100 - Number(unanswered.split(' / ').at(-1))).toFixed(0)} %`,
      formatBytes(system.bytes),
    ]);
  }
  await box.close();
  console.log(
    `\n${answered.length} queries with an answer, ${nothing.length} without; guides suggested, R@1 / R@3 / R@5 / zero in %\n`,
  );
  console.log(
    markdownTable(['', 'typed whole', 'last word cut to 60 %', 'a guide where none answers', 'bytes'], lines),
  );
}
