import type { NameMatch } from './title-matches.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { QueryTerm, Reading } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What Pagefind found for one reading of one word of the query. */
export interface Found {
  readonly reading: Reading;
  readonly results: readonly PagefindResult[];
}

/** An article with its place in the order. */
export interface Scored {
  readonly url: string;
  readonly score: number;
  /** The share of the query that it covers, by idf: 0 to 1. */
  readonly coverage: number;
  /** Whether its title or an alias holds a word of the query. */
  readonly isNamed: boolean;
  /** Pagefind's result for it, when its text matched. */
  readonly result: PagefindResult | undefined;
  /** The positions of all matching words in its text. */
  readonly words: readonly number[];
}

/** What a word in the title, or in any name of the article, adds to what it counts in the text. */
const IN_TITLE = 0.5;
const IN_NAME = 0.25;

/** What it counts that the query as a whole is like a title or an alias. */
const LIKENESS = 2;

/** Above 1, a page with most of the words goes before a page with one of them many times. */
const COVERAGE_POWER = 1.5;

interface Tally {
  result: PagefindResult | undefined;
  readonly words: number[];
  readonly scores: number[];
  readonly held: number[];
}

/**
 * Puts the articles in order: for each word of the query what Pagefind gives for the text and what title and aliases
 * add, summed, times the share of the query that the article covers.
 *
 * @param query the words, those that only help the sentence included
 * @param found what Pagefind found, by word of the query and reading; empty for words that it was not asked for
 * @param names how titles and aliases fit
 * @param urlOf the address of a Pagefind result, or undefined for a page that is not known
 * @param vocabulary says how much each word tells
 */
export function rank(
  query: readonly QueryTerm[],
  found: readonly (readonly Found[])[],
  names: ReadonlyMap<string, NameMatch>,
  urlOf: (id: string) => string | undefined,
  vocabulary: Vocabulary,
): Scored[] {
  const tallies = new Map<string, Tally>();
  const tallyOf = (url: string): Tally => {
    const tally = tallies.get(url) ?? {
      result: undefined,
      words: [],
      scores: query.map(() => 0),
      held: query.map(() => 0),
    };
    tallies.set(url, tally);
    return tally;
  };
  found.forEach((readings, position) => {
    for (const { reading, results } of readings) {
      const highest = Math.max(Number.MIN_VALUE, ...results.map((result) => result.score));
      for (const result of results) {
        const url = urlOf(result.id);
        if (url === undefined) continue;
        const tally = tallyOf(url);
        tally.result ??= result;
        tally.words.push(...result.words);
        tally.scores[position] = Math.max(
          tally.scores[position] ?? 0,
          (result.score / highest) * reading.confidence,
        );
        tally.held[position] = Math.max(tally.held[position] ?? 0, reading.confidence);
      }
    }
  });
  const rarities = query.map(({ readings }) => vocabulary.idf(readings[0]?.term ?? ''));
  const onlyLight = query.every((word) => word.light);
  const counts = query.map((word) => onlyLight || !word.light);
  for (const url of names.keys()) tallyOf(url);
  const scored: Scored[] = [];
  for (const [url, { result, words, scores, held }] of tallies) {
    const name = names.get(url);
    let sum = 0;
    let covered = 0;
    let whole = 0;
    let isNamed = false;
    query.forEach((_, position) => {
      if (counts[position] !== true) return;
      const idf = rarities[position] ?? 0;
      const inName = name?.held[position] ?? 0;
      whole += idf;
      isNamed ||= inName > 0;
      covered += idf * Math.max(held[position] ?? 0, inName);
      sum += idf * (scores[position] ?? 0);
      sum += idf * (IN_NAME * inName + IN_TITLE * (name?.inTitle[position] ?? 0));
    });
    const coverage = whole === 0 ? 1 : covered / whole;
    const similarity = name?.similarity ?? 0;
    if (coverage === 0) continue;
    scored.push({
      url,
      result,
      words,
      coverage,
      isNamed,
      score: sum * coverage ** COVERAGE_POWER + LIKENESS * whole * similarity,
    });
  }
  return scored.sort((one, other) => other.score - one.score);
}
