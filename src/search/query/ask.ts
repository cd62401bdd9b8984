import type { Analyser } from '../../text/analyse.ts';
import { indexWord } from './index-words.ts';
import { isAnswerable } from './known-words.ts';
import { type IsWanted, markTerms, wantedTerms } from './highlight.ts';
import type { Corrector } from './corrector.ts';
import { createTitleMatches } from './title-matches.ts';
import { ORIGINAL_FILTER, type Pagefind, type PagefindResult } from './pagefind-api.ts';
import { findPassage } from './passage.ts';
import type { Segment } from './segments.ts';
import { MAX_QUERY_LENGTH } from './query-limit.ts';
import { type Found, rank, type Scored } from './rank.ts';
import type { Change, QueryTerm, Reading } from './query-term.ts';
import { createRewriter } from './rewrite.ts';
import type { SuggestionEntry } from './suggestion-entries.ts';
import type { PageData } from './search-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One article that answers a query; every text comes in segments, those that match marked. */
export interface Result {
  readonly url: string;
  readonly title: readonly Segment[];
  readonly symptom: string;
  readonly summary: readonly Segment[];
  /** The part of the text that matched; empty where only title or aliases did, and below the first few results. */
  readonly passage: readonly Segment[];
}

/** How well the first result fits: strong, weak (show support above it), or nothing found. */
export type Match = 'strong' | 'weak' | 'none';

export interface Answer {
  readonly match: Match;
  readonly results: readonly Result[];
  /** What was read otherwise than typed; offer the search exactly as typed when there are any. */
  readonly changes: readonly Change[];
  /** The whole query as it was read, in a spelling for people, when that is not as typed: «results for …». */
  readonly read?: string;
}

export interface AskOptions {
  /** Take the query exactly as typed: no rewriting. */
  readonly exact?: boolean;
}

export interface Search {
  /** Answers a query. Any string has an answer; it fails only when Pagefind's files cannot be fetched. */
  ask(query: string, options?: AskOptions): Promise<Answer>;
}

export interface SearchParts {
  readonly pagefind: Pagefind;
  readonly analyser: Analyser;
  readonly vocabulary: Vocabulary;
  readonly pages: readonly PageData[];
  readonly entries: readonly SuggestionEntry[];
  readonly corrector: Corrector;
}

const MOST_TERMS = 24;
const MOST_RESULTS = 10;

/** Results that score less than this share of the first one only happen to share a word with the query. */
const LEAST_SHARE = 0.1;

/** Each passage costs a request of a few kilobytes; the results below show title and summary only. */
const PASSAGES = 3;

/** Below this share of the query, the first result is a guess (measured with tests/bench). */
const STRONG_COVERAGE = 0.5;

/** What the start of a word counts for the word: «کلاس» is no «کلاسیک». */
const START_CONFIDENCE = 0.7;

/** Makes the full-text search out of its loaded parts. */
export function createSearch(parts: SearchParts): Search {
  const { pagefind, analyser, vocabulary, pages, entries, corrector } = parts;
  const guides = entries.filter((entry) => entry.kind === 'guide');
  const guideOf = new Map(guides.map((entry) => [entry.url, entry]));
  const summaryOf = new Map(guides.map(({ url }, place) => [url, pages[place]?.summary ?? '']));
  const urlOf = new Map(pages.map(({ id }, place) => [id, guides[place]?.url]));
  const names = createTitleMatches(guides, analyser, vocabulary);
  const rewriter = createRewriter(analyser, vocabulary, corrector);

  const matchOf = (best: Scored | undefined): Match => {
    if (best === undefined) return 'none';
    return best.isNamed && best.coverage >= STRONG_COVERAGE ? 'strong' : 'weak';
  };

  const weighed = (reading: Reading): Reading => {
    const isWhole = vocabulary.get(reading.term) !== undefined || /^\d/u.test(reading.term);
    return isWhole ? reading : { ...reading, confidence: reading.confidence * START_CONFIDENCE };
  };

  const find = async (word: QueryTerm): Promise<Found[]> =>
    Promise.all(
      word.readings
        .filter(({ term }) => isAnswerable({ term, light: false }, vocabulary))
        .map(async (reading) => ({
          reading: weighed(reading),
          results: (await pagefind.search(indexWord(reading.term))).results,
        })),
    );

  const toResult = async (
    { url, result, words }: Scored,
    isWanted: IsWanted,
    withPassage: boolean,
  ): Promise<Result | undefined> => {
    const guide = guideOf.get(url);
    if (guide === undefined) return undefined;
    const passage = withPassage && result !== undefined ? await passageOf(result, words) : '';
    return {
      url,
      title: markTerms(guide.title, analyser, isWanted),
      symptom: guide.symptom,
      summary: markTerms(summaryOf.get(url) ?? '', analyser, isWanted),
      passage: markTerms(passage, analyser, isWanted),
    };
  };

  return {
    async ask(query, { exact = false } = {}) {
      const text = query.slice(0, MAX_QUERY_LENGTH);
      const { terms, changes, read } = exact ? rewriter.asTyped(text) : rewriter.rewrite(text);
      const asked = terms.slice(0, MOST_TERMS);
      const found = await Promise.all(asked.map((word) => (word.light ? [] : find(word))));
      const ranked = rank(asked, found, names.match(asked), (id) => urlOf.get(id), vocabulary);
      const content = asked.filter((word) => !word.light);
      const words = (content.length > 0 ? content : asked).flatMap((word) =>
        word.readings.map(({ term }) => term),
      );
      const isWanted = wantedTerms(words, vocabulary);
      const [best] = ranked;
      const shown = ranked
        .filter(({ score }) => score >= (best?.score ?? 0) * LEAST_SHARE)
        .slice(0, MOST_RESULTS);
      const results = await Promise.all(
        shown.map((scored, place) => toResult(scored, isWanted, place < PASSAGES)),
      );
      return {
        match: matchOf(best),
        results: results.filter((result) => result !== undefined),
        changes,
        ...(changes.length > 0 ? { read } : {}),
      };
    },
  };
}

async function passageOf(result: PagefindResult, words: readonly number[]): Promise<string> {
  const { filters } = await result.data();
  const text = filters[ORIGINAL_FILTER]?.[0] ?? '';
  const span = findPassage(text, words);
  return span === undefined ? '' : text.slice(span.start, span.end);
}
