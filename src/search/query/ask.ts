import type { Analyser } from '../../text/analyse.ts';
import type { Answer, Match, Result } from './answer.ts';
import { indexWord } from './index-words.ts';
import { isAnswerable } from './known-words.ts';
import { type TermMatcher, createTermMatcher, markedTerms, markTerms } from './highlight.ts';
import type { Corrector } from './corrector.ts';
import { subjectLeftOut } from './subject-left-out.ts';
import { createTitleMatcher } from './title-matches.ts';
import { ORIGINAL_FILTER, type Pagefind, type PagefindResult } from './pagefind-api.ts';
import { passageOf } from './passage.ts';
import { MAX_QUERY_LENGTH } from './query-limit.ts';
import { type InterpretationHits, rank, type RankedArticle } from './rank.ts';
import type { Interpretation, QueryTerm } from './query-term.ts';
import { createRewriter } from './rewrite.ts';
import type { SuggestionEntry } from './suggestion-entries.ts';
import type { PageData } from './search-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a query is to be taken. */
export interface AskOptions {
  /** Take the query exactly as typed, without corrections. Default: false. */
  readonly exact?: boolean;
}

/** The full-text search of a site. */
export interface Search {
  /**
   * Answers a query. Any string has an answer; what stands behind MAX_QUERY_LENGTH characters is not read.
   *
   * @throws whatever Pagefind throws when a file of its index cannot be fetched
   * @example (await search.ask('چراق مودم')).corrections // [{ kind: 'typing', from: 'چراق', to: 'چراغ' }]
   */
  ask(query: string, options?: AskOptions): Promise<Answer>;
}

/** What a search is made of. */
export interface SearchParts {
  /** The opened index. */
  readonly pagefind: Pagefind;
  /** The analyser that the index was made with. */
  readonly analyser: Analyser;
  /** The words of all articles. */
  readonly vocabulary: Vocabulary;
  /** What is known of the guides' pages, in the order of the guides among the entries. */
  readonly pages: readonly PageData[];
  /** Titles and aliases; those of symptoms are not searched. */
  readonly entries: readonly SuggestionEntry[];
  /** A corrector over the same analyser and vocabulary. */
  readonly corrector: Corrector;
}

const MAX_TERMS = 24;
const MAX_RESULTS = 10;

/** Results that score less than this share of the first one only happen to share a word with the query. */
const MIN_SCORE_SHARE = 0.1;

/** Each passage costs a request of a few kilobytes; the results below show title and summary alone. */
const MAX_PASSAGES = 3;

/** Below this share of the query, the first result is a guess (measured with tests/bench) … */
const MIN_STRONG_COVERAGE = 0.5;

/** … and so it is when it leaves one out of two words, if it be the lesser one: پول برگشت is no visit. */
const MIN_STRONG_COVERAGE_OF_TWO = 0.65;

/** What the start of a word counts beside a whole one: «کلاس» is no «کلاسیک». */
const PREFIX_CONFIDENCE = 0.7;

/**
 * Makes the full-text search out of its loaded parts. Pagefind is asked for each term by itself: asked for a whole
 * sentence it would want all its words on one page.
 */
export function createSearch(parts: SearchParts): Search {
  const { pagefind, analyser, vocabulary, pages, entries, corrector } = parts;
  const guides = entries.filter((entry) => entry.kind === 'guide');
  const guideOf = new Map(guides.map((entry) => [entry.url, entry]));
  const summaryOf = new Map(guides.map(({ url }, index) => [url, pages[index]?.summary ?? '']));
  const urlOf = new Map(pages.map(({ id }, index) => [id, guides[index]?.url]));
  const titles = createTitleMatcher(guides, analyser, vocabulary);
  const rewriter = createRewriter(analyser, vocabulary, (term) => titles.holds(term), corrector);

  const matchOf = (best: RankedArticle | undefined, contentWords: number, subject?: string): Match => {
    if (best === undefined) return 'none';
    if (subject !== undefined) return 'weak';
    const enough = contentWords <= 2 ? MIN_STRONG_COVERAGE_OF_TWO : MIN_STRONG_COVERAGE;
    return contentWords > 0 && best.matchesTitle && best.coverage >= enough ? 'strong' : 'weak';
  };

  const weighted = (interpretation: Interpretation): Interpretation => {
    const isWhole = vocabulary.get(interpretation.term) !== undefined || /^\d/u.test(interpretation.term);
    return isWhole
      ? interpretation
      : { ...interpretation, confidence: interpretation.confidence * PREFIX_CONFIDENCE };
  };

  const findHits = async ({ interpretations }: QueryTerm): Promise<InterpretationHits[]> =>
    Promise.all(
      interpretations
        .filter(({ term }) => isAnswerable({ term, isFunctionWord: false }, vocabulary))
        .map(async (interpretation) => ({
          interpretation: weighted(interpretation),
          results: (await pagefind.search(indexWord(interpretation.term))).results,
        })),
    );

  const toResult = async (
    { url, result, words }: RankedArticle,
    isMatch: TermMatcher,
    withPassage: boolean,
  ): Promise<Result | undefined> => {
    const guide = guideOf.get(url);
    if (guide === undefined) return undefined;
    const summary = markTerms(summaryOf.get(url) ?? '', analyser, isMatch);
    const asksPassage = withPassage && !summary.some(({ marked }) => marked);
    const passage = asksPassage && result !== undefined ? passageOf(await originalOf(result), words) : '';
    return {
      url,
      title: markTerms(guide.title, analyser, isMatch),
      symptom: guide.symptom,
      summary,
      passage: markTerms(passage, analyser, isMatch),
    };
  };

  return {
    async ask(query, { exact = false } = {}) {
      const text = query.slice(0, MAX_QUERY_LENGTH);
      const interpreted = exact ? rewriter.asTyped(text) : rewriter.rewrite(text);
      const { corrections, text: correctedQuery } = interpreted;
      const terms = interpreted.terms.slice(0, MAX_TERMS);
      const hits = await Promise.all(
        terms.map(async (term) => (term.isFunctionWord ? [] : await findHits(term))),
      );
      const matches = titles.match(terms);
      const ranked = rank(terms, hits, matches, (id) => urlOf.get(id), vocabulary);
      const contentWords = terms.filter((term) => !term.isFunctionWord);
      const isMatch = createTermMatcher(markedTerms(terms), vocabulary);
      const [best] = ranked;
      const subject = subjectLeftOut(terms, matches.get(best?.url ?? ''), analyser);
      const shown = ranked
        .filter(({ score }) => score >= (best?.score ?? 0) * MIN_SCORE_SHARE)
        .slice(0, MAX_RESULTS);
      const results = await Promise.all(
        shown.map((article, index) => toResult(article, isMatch, index < MAX_PASSAGES)),
      );
      return {
        match: matchOf(best, contentWords.length, subject),
        ...(subject === undefined ? {} : { subject }),
        pages: [],
        results: results.filter((result) => result !== undefined),
        further: [],
        corrections,
        ...(corrections.length > 0 ? { correctedQuery } : {}),
      };
    },
  };
}

async function originalOf(result: PagefindResult): Promise<string> {
  const { filters } = await result.data();
  return filters[ORIGINAL_FILTER]?.[0] ?? '';
}
