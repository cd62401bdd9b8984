import type { Answer, Match, Result } from './answer.ts';
import { createBesideGuides } from './beside-guides.ts';
import { createTermMatcher, markedTerms, markTerms, type TermMatcher } from './highlight.ts';
import type { CreateCorrector } from './corrector.ts';
import type { IndexStore, ShownGuide } from './index-store.ts';
import type { Pagefind } from './pagefind-api.ts';
import { withCompletions } from './complete-word.ts';
import { partFurther } from './further.ts';
import { guideCount, guidesOf } from './index-files.ts';
import { passageIn } from './passage.ts';
import { placeOf } from './place.ts';
import { MAX_QUERY_LENGTH } from './query-limit.ts';
import { type QueryTerm, termsOf } from './query-term.ts';
import { isStrongMatch } from './is-strong-match.ts';
import { rankGuides, type RankedGuide } from './rank-guides.ts';
import { withRelatedWords } from './related-words.ts';
import { createQueryReader } from './read-query.ts';
import { fittingSymptom, guidesToShow } from './symptom-answer.ts';
import { subjectLeftOut } from './subject-left-out.ts';
import { textHits } from './text-hits.ts';
import { within } from './within.ts';

/** How a query is to be taken. */
export interface AskOptions {
  /** Take the query exactly as typed, without corrections. Default: false. */
  readonly exact?: boolean;
}

/** The full search of a site. */
export interface Search {
  /**
   * Answers a query. Any string has an answer; what stands behind MAX_QUERY_LENGTH characters is not read.
   *
   * @throws whatever the index's store throws when a file is out of reach
   * @example (await search.ask('چراق مودم')).corrections // [{ kind: 'typing', from: 'چراق', to: 'چراغ' }]
   */
  ask(query: string, options?: AskOptions): Promise<Answer>;
}

/** What a search is made of. */
export interface SearchParts {
  readonly store: IndexStore;
  readonly createCorrector: CreateCorrector;
  /** Opens Pagefind's index of whole texts; called for the first query that the index of terms has no sure answer to. */
  readonly openPagefind: () => Promise<Pagefind>;
}

const MAX_TERMS = 24;
const MAX_RESULTS = 10;

/** Results that score less than this share of the first one only happen to share a word with the query. */
const MIN_SCORE_SHARE = 0.1;

/** Each passage costs a request of a few kilobytes; the results below show title and summary alone. */
const MAX_PASSAGES = 3;

/**
 * In a larger site Pagefind is asked only by who wants the query exactly as typed: its list of pages and the pieces of a few
 * common words are some hundred kilobytes there, for a query that the index of terms has an answer to, if no sure one.
 */
const MAX_GUIDES_IN_DOUBT = 500;

/** What the start of a word counts beside a whole one: «کلاس» is no «کلاسیک». */
const PREFIX_CONFIDENCE = 0.7;

/** How long Pagefind is waited for, in milliseconds: at 400 kbit/s its program and two pieces take four seconds. */
const PAGEFIND_PATIENCE = 5_000;

function matchOf(best: RankedGuide | undefined, query: readonly QueryTerm[], subject?: string): Match {
  if (best === undefined) return 'none';
  return subject === undefined && isStrongMatch(best, query) ? 'strong' : 'weak';
}

/** What the results of one query are made with. */
interface MatchedQuery {
  readonly terms: readonly QueryTerm[];
  readonly isMatch: TermMatcher;
  /** For each term, how surely the title or an alias of a guide holds it. */
  readonly named: (guide: number) => readonly number[];
}

/**
 * Makes the full search of an index of terms. Where that has no sure answer, Pagefind is asked for the whole texts, for each
 * term by itself: asked for a sentence it would want all its words in one guide.
 */
export function createSearch({ store, createCorrector, openPagefind }: SearchParts): Search {
  const { analyser, base, vocabulary } = store;
  const reader = createQueryReader(store, createCorrector);
  const beside = createBesideGuides(base, analyser, vocabulary);

  const toResult = async (
    shown: ShownGuide,
    { terms, isMatch, named }: MatchedQuery,
    withText: boolean,
  ): Promise<Result> => {
    // Without summary or text a guide is still found.
    const [written, sections] = await Promise.all([
      store.summary(shown.number).catch(() => ''),
      withText ? store.text(shown.url).catch(() => []) : [],
    ]);
    const summary = markTerms(written, analyser, isMatch);
    const analysed = sections.map((section) => ({ ...section, terms: analyser.analyse(section.text) }));
    const passage = summary.some(({ marked }) => marked) ? '' : passageIn(analysed, isMatch);
    const place = placeOf(analysed, { terms, named: named(shown.number) }, analyser, vocabulary);
    return {
      url: shown.url,
      title: markTerms(shown.title, analyser, isMatch),
      symptom: shown.symptomTitle,
      summary,
      passage: markTerms(passage, analyser, isMatch),
      ...(place === undefined ? {} : { place }),
    };
  };

  /** The order of the guides; where the first is no sure answer, and for a query as typed, by the whole texts as well. */
  const rankAll = async (terms: readonly QueryTerm[], exact: boolean): Promise<readonly RankedGuide[]> => {
    const ranked = rankGuides(terms, store, vocabulary);
    const isSure = matchOf(ranked[0], terms) === 'strong';
    if (!exact && (isSure || guideCount(base.symptoms) > MAX_GUIDES_IN_DOUBT)) return ranked;
    const hits = await within(textHits(terms, vocabulary, openPagefind), PAGEFIND_PATIENCE);
    if (hits === undefined) return ranked;
    const textHitsOf = (term: string) => hits.get(term) ?? new Map<number, number>();
    const postingsOf = (term: string) => store.postingsOf(term);
    return rankGuides(terms, { postingsOf, textHitsOf }, vocabulary);
  };

  /** A word of which the site knows but longer ones is the start of one of them. */
  const completed = (term: QueryTerm): QueryTerm => {
    const isKnown = term.isFunctionWord || vocabulary.get(term.interpretations[0]?.term ?? '') !== undefined;
    return isKnown ? term : withCompletions(term, vocabulary, PREFIX_CONFIDENCE);
  };

  /** The symptom that a query fits as a whole, with the numbers of the guides to show with it. */
  const symptomFor = (terms: readonly QueryTerm[], ranked: readonly RankedGuide[]) => {
    const similarities = new Map(ranked.map(({ guide, similarity }) => [guide, similarity]));
    const fitting = fittingSymptom({
      terms,
      symptoms: beside.symptoms(terms),
      bestGuide: Math.max(0, ...similarities.values()),
    });
    const symptom = base.symptoms[fitting?.symptom ?? -1];
    if (fitting === undefined || symptom === undefined) return undefined;
    const listed = guidesOf(base.symptoms, fitting.symptom);
    return { symptom, guides: guidesToShow(listed, fitting, (guide) => similarities.get(guide) ?? 0) };
  };

  return {
    async ask(query, { exact = false } = {}) {
      const interpreted = await reader.read(query.slice(0, MAX_QUERY_LENGTH), exact);
      const { corrections, text: correctedQuery } = interpreted;
      const read = interpreted.terms.slice(0, MAX_TERMS).map(completed);
      const terms = withRelatedWords(read, analyser, vocabulary);
      await store.loadTerms(termsOf(terms));
      const pages = beside.pages(read);
      const ranked = await rankAll(terms, exact);
      const [best] = ranked;
      const subject = subjectLeftOut(read, best?.inTitleOrAlias, analyser);
      const match = pages.length > 0 ? 'strong' : matchOf(best, read, subject);
      const fit = symptomFor(read, ranked);
      const ofSymptom = fit?.guides ?? [];
      const shown = ranked
        .filter(({ score }) => score >= (best?.score ?? 0) * MIN_SCORE_SHARE)
        .filter(({ guide }) => !ofSymptom.includes(guide))
        .slice(0, MAX_RESULTS - ofSymptom.length);
      const { near, further } =
        match === 'weak' ? { near: shown, further: [] } : partFurther(shown, best, ofSymptom.length);
      const named = new Map(ranked.map(({ guide, inTitleOrAlias }) => [guide, inTitleOrAlias]));
      const matched: MatchedQuery = {
        terms: read,
        isMatch: createTermMatcher(markedTerms(read), vocabulary),
        named: (guide) => named.get(guide) ?? [],
      };
      const resultsOf = async (guides: readonly number[], texts: number): Promise<Result[]> => {
        const known = await store.guides(guides);
        return Promise.all(known.map((guide, index) => toResult(guide, matched, index < texts)));
      };
      const [guidesOfSymptom, results, others] = await Promise.all([
        resultsOf(ofSymptom, 0),
        resultsOf(
          near.map(({ guide }) => guide),
          MAX_PASSAGES,
        ),
        resultsOf(
          further.map(({ guide }) => guide),
          0,
        ),
      ]);
      return {
        match,
        ...(subject === undefined ? {} : { subject }),
        pages,
        ...(fit === undefined
          ? {}
          : {
              symptom: {
                url: fit.symptom.url,
                title: markTerms(fit.symptom.title, analyser, matched.isMatch),
                guides: guidesOfSymptom,
              },
            }),
        results,
        further: others,
        corrections,
        ...(corrections.length > 0 ? { correctedQuery } : {}),
      };
    },
  };
}
