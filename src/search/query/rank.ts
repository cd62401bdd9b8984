import type { PagefindResult } from './pagefind-api.ts';
import type { Interpretation, QueryTerm } from './query-term.ts';
import type { TitleMatch } from './title-matches.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What Pagefind found for one interpretation of one term of the query. */
export interface InterpretationHits {
  readonly interpretation: Interpretation;
  readonly results: readonly PagefindResult[];
}

/** An article that matches a query, with what its place in the order rests on. */
export interface RankedArticle {
  readonly url: string;
  /** The higher, the better it fits; comparable within one query only. */
  readonly score: number;
  /** The share of the query that it covers, by idf: 0 to 1. */
  readonly coverage: number;
  /** How similar the query is to its title or the alias that fits it best: 0 to 1. */
  readonly similarity: number;
  /** Whether its title or an alias holds a term of the query. */
  readonly matchesTitle: boolean;
  /** Pagefind's result for it, when its text matched. */
  readonly result: PagefindResult | undefined;
  /** The positions of all matching words in its text. */
  readonly words: readonly number[];
}

/** What a term adds for standing in the title, and in the title or any alias; its best text match counts 1. */
const TITLE_WEIGHT = 0.5;
const TITLE_OR_ALIAS_WEIGHT = 0.25;

/** What the similarity of the whole query to a title or alias counts, in the same unit. */
const SIMILARITY_WEIGHT = 2;

/** Above 1, an article with most of the terms goes before one that has a single term many times. */
const COVERAGE_POWER = 1.5;

/** How the text of one article matches; each list has a number for each term of the query. */
interface TextMatch {
  readonly result: PagefindResult;
  readonly words: number[];
  /** Pagefind's scores, 0 to 1: 1 for the article that it found best, times the confidence. */
  readonly scores: number[];
  /** How sure the interpretation is that was found: 0 to 1. */
  readonly confidences: number[];
}

/**
 * Puts the articles in order. Each term of the query gives an article what Pagefind says of the text and what title and
 * aliases add, weighted by idf. The sum is multiplied by the share of the query that the article covers, and what the
 * similarity of a title or alias counts is added.
 *
 * @param query its terms, function words included; these count only where there are no others
 * @param hits what Pagefind found, by term of the query and interpretation; empty for terms that it was not asked for
 * @param titles how titles and aliases match, by address
 * @param urlOf the address of a Pagefind result, or undefined for a page that is not known
 * @returns the articles that cover some of the query, the best first
 */
export function rank(
  query: readonly QueryTerm[],
  hits: readonly (readonly InterpretationHits[])[],
  titles: ReadonlyMap<string, TitleMatch>,
  urlOf: (id: string) => string | undefined,
  vocabulary: Vocabulary,
): RankedArticle[] {
  const texts = matchTexts(query.length, hits, urlOf);
  const hasOnlyFunctionWords = query.every((term) => term.isFunctionWord);
  const counted = query.flatMap(({ interpretations: [first], isFunctionWord }, index) =>
    isFunctionWord && !hasOnlyFunctionWords ? [] : [{ index, idf: vocabulary.idf(first?.term ?? '') }],
  );
  return [...new Set([...texts.keys(), ...titles.keys()])]
    .map((url) => score(url, counted, texts.get(url), titles.get(url)))
    .filter(({ coverage }) => coverage > 0)
    .sort((a, b) => b.score - a.score);
}

function matchTexts(
  terms: number,
  hits: readonly (readonly InterpretationHits[])[],
  urlOf: (id: string) => string | undefined,
): ReadonlyMap<string, TextMatch> {
  const matches = new Map<string, TextMatch>();
  for (const [index, ofTerm] of hits.entries()) {
    for (const { interpretation, results } of ofTerm) {
      const { confidence } = interpretation;
      const highest = Math.max(Number.MIN_VALUE, ...results.map((result) => result.score));
      for (const result of results) {
        const url = urlOf(result.id);
        if (url === undefined) continue;
        const match = matches.get(url) ?? emptyMatch(result, terms);
        matches.set(url, match);
        match.words.push(...result.words);
        raise(match.scores, index, (result.score / highest) * confidence);
        raise(match.confidences, index, confidence);
      }
    }
  }
  return matches;
}

function emptyMatch(result: PagefindResult, terms: number): TextMatch {
  const zeros = (): number[] => Array.from({ length: terms }, () => 0);
  return { result, words: [], scores: zeros(), confidences: zeros() };
}

function raise(values: number[], index: number, value: number): void {
  values[index] = Math.max(values[index] ?? 0, value);
}

/** A term of the query that counts: its number in the query, and its weight. */
interface CountedTerm {
  readonly index: number;
  readonly idf: number;
}

function score(
  url: string,
  query: readonly CountedTerm[],
  text: TextMatch | undefined,
  title: TitleMatch | undefined,
): RankedArticle {
  let sum = 0;
  let covered = 0;
  let whole = 0;
  let matchesTitle = false;
  for (const { index, idf } of query) {
    const inTitleOrAlias = title?.inTitleOrAlias[index] ?? 0;
    const inTitle = title?.inTitle[index] ?? 0;
    whole += idf;
    matchesTitle ||= inTitleOrAlias > 0;
    covered += idf * Math.max(text?.confidences[index] ?? 0, inTitleOrAlias);
    sum += idf * (text?.scores[index] ?? 0);
    sum += idf * (TITLE_OR_ALIAS_WEIGHT * inTitleOrAlias + TITLE_WEIGHT * inTitle);
  }
  const coverage = whole === 0 ? 1 : covered / whole;
  const similarity = title?.similarity ?? 0;
  return {
    url,
    score: sum * coverage ** COVERAGE_POWER + SIMILARITY_WEIGHT * whole * similarity,
    coverage,
    similarity,
    matchesTitle,
    result: text?.result,
    words: text?.words ?? [],
  };
}
