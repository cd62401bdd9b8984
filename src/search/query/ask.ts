import type { Analyser } from '../../text/analyse.ts';
import type { Answer, Match, Result } from './answer.ts';
import type { AnsweringPage } from './answering-pages.ts';
import { partFurther } from './further.ts';
import { createPageMatcher } from './page-answers.ts';
import { isSection, placeOf, type Section } from './place.ts';
import { fittingSymptom, guidesToShow } from './symptom-answer.ts';
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
  /** Titles and aliases. */
  readonly entries: readonly SuggestionEntry[];
  /** The pages that are no guides. */
  readonly answeringPages: readonly AnsweringPage[];
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
  const symptoms = entries.filter((entry) => entry.kind === 'symptom');
  const symptomTitles = createTitleMatcher(symptoms, analyser, vocabulary);
  const pageMatcher = createPageMatcher(parts.answeringPages, analyser, vocabulary);
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
    guide: SuggestionEntry,
    article: RankedArticle | undefined,
    query: MatchedQuery,
    withPassage: boolean,
  ): Promise<Result> => {
    const { isMatch, terms, named } = query;
    const summary = markTerms(summaryOf.get(guide.url) ?? '', analyser, isMatch);
    const { result, words = [] } = article ?? {};
    const sections = withPassage && result !== undefined ? await sectionsOf(result) : [];
    const text = sections.map((section) => section.text).join('\n');
    const passage = summary.some(({ marked }) => marked) ? '' : passageOf(text, words);
    const place = placeOf(sections, { terms, named: named(guide.url) }, analyser, vocabulary);
    return {
      url: guide.url,
      title: markTerms(guide.title, analyser, isMatch),
      symptom: guide.symptom,
      summary,
      passage: markTerms(passage, analyser, isMatch),
      ...(place === undefined ? {} : { place }),
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
      const matched: MatchedQuery = {
        terms,
        isMatch: createTermMatcher(markedTerms(terms), vocabulary),
        named: (url) => matches.get(url)?.inTitleOrAlias ?? [],
      };
      const [best] = ranked;
      const subject = subjectLeftOut(terms, matches.get(best?.url ?? ''), analyser);
      const pageAnswers = pageMatcher.match(terms);
      const match = pageAnswers.length > 0 ? 'strong' : matchOf(best, contentWords.length, subject);
      const fitting = fittingSymptom({
        terms,
        symptoms: symptomTitles.match(terms),
        bestGuide: Math.max(0, ...ranked.map(({ similarity }) => similarity)),
      });
      const symptom = symptoms.find(({ url }) => url === fitting?.url);
      const listed = guides.filter((guide) => symptom !== undefined && guide.symptom === symptom.title);
      const ofSymptom =
        fitting === undefined
          ? []
          : guidesToShow(listed, fitting, ({ url }) => matches.get(url)?.similarity ?? 0);
      const shown = ranked
        .filter(({ score }) => score >= (best?.score ?? 0) * MIN_SCORE_SHARE)
        .filter(({ url }) => !ofSymptom.some((guide) => guide.url === url))
        .slice(0, MAX_RESULTS - ofSymptom.length);
      const { near, further } =
        match === 'weak' ? { near: shown, further: [] } : partFurther(shown, best, ofSymptom.length);
      const resultsOf = async (articles: readonly RankedArticle[], passages: number) =>
        Promise.all(
          articles.flatMap((article, index) => {
            const guide = guideOf.get(article.url);
            return guide === undefined ? [] : [toResult(guide, article, matched, index < passages)];
          }),
        );
      return {
        match,
        ...(subject === undefined ? {} : { subject }),
        pages: pageAnswers,
        ...(symptom === undefined
          ? {}
          : {
              symptom: {
                url: symptom.url,
                title: markTerms(symptom.title, analyser, matched.isMatch),
                guides: await Promise.all(
                  ofSymptom.map((guide) => toResult(guide, undefined, matched, false)),
                ),
              },
            }),
        results: await resultsOf(near, MAX_PASSAGES),
        further: await resultsOf(further, 0),
        corrections,
        ...(corrections.length > 0 ? { correctedQuery } : {}),
      };
    },
  };
}

/** What the results of one query are made with. */
interface MatchedQuery {
  readonly terms: readonly QueryTerm[];
  readonly isMatch: TermMatcher;
  /** For each term, how surely the title or an alias of a guide holds it. */
  readonly named: (url: string) => readonly number[];
}

async function sectionsOf(result: PagefindResult): Promise<readonly Section[]> {
  const { filters } = await result.data();
  const sections: unknown = JSON.parse(filters[ORIGINAL_FILTER]?.[0] ?? '[]');
  return Array.isArray(sections) && sections.every(isSection) ? sections : [];
}
