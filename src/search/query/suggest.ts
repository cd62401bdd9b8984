import type { IndexStore } from './index-store.ts';
import { lightVerbs } from '../../text/verbs.ts';
import { withCompletions } from './complete-word.ts';
import { commonStem } from './known-words.ts';
import { createTermMatcher, isTelling, markedTerms, markTerms, type TermMatcher } from './highlight.ts';
import { createBesideGuides } from './beside-guides.ts';
import type { CreateCorrector } from './corrector.ts';
import { guidesOf } from './index-files.ts';
import { MAX_QUERY_LENGTH } from './query-limit.ts';
import { type Correction, type QueryTerm, termsOf } from './query-term.ts';
import { rankGuides, type RankedGuide } from './rank-guides.ts';
import { createQueryReader } from './read-query.ts';
import type { Segment } from './segments.ts';
import { subjectLeftOut } from './subject-left-out.ts';
import { fittingSymptom, guidesToShow } from './symptom-answer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One line of the suggestions, the typed words marked. */
export interface Suggestion {
  /** Its address from the root of the site. */
  readonly url: string;
  readonly title: readonly Segment[];
  /** What customers call it, when that fits the query better than the title; else empty. */
  readonly alias: readonly Segment[];
  /** The title of the symptom that a guide stands under; empty for a symptom. */
  readonly symptom: string;
}

/** A page of the site that is no guide. */
export interface SuggestedPage {
  readonly page: string;
  readonly url: string;
  readonly title: string;
}

/** A symptom that the query fits as a whole, with its guides. */
export interface SuggestedFit {
  readonly symptom: Suggestion;
  readonly guides: readonly Suggestion[];
}

/** What is suggested for a query, the best first: at most five guides and two symptoms. */
export interface Suggestions {
  /** The pages that the query asks for. */
  readonly pages: readonly SuggestedPage[];
  /** The symptom that the query fits as a whole; it is not among the symptoms then. */
  readonly fit?: SuggestedFit;
  readonly guides: readonly Suggestion[];
  /** Symptoms that have every telling word of the query: one that shares a word of several is only in the way. */
  readonly symptoms: readonly Suggestion[];
  /** What the query asks of the provider, in the editors' words, where no guide is about it: then no guide is suggested. */
  readonly subject?: string;
  /** What was corrected. */
  readonly corrections: readonly Correction[];
  /**
   * Whether a word of the query may have to be corrected: one that the site does not know. The last one is still being
   * typed, so it counts only where no known word starts with it.
   */
  readonly mayNeedCorrection: boolean;
}

/** Suggests symptoms and guides while one types. */
export interface Suggester {
  /**
   * What to suggest for a query that is being typed. Any string has an answer; what stands behind MAX_QUERY_LENGTH
   * characters is not read.
   *
   * @throws whatever the index's store throws when a file is out of reach
   * @example (await suggester.suggest('تغییر رم')).guides[0]?.url // '/wifi/password/'
   */
  suggest(query: string): Promise<Suggestions>;
}

/** Each term costs a look through the words that are loaded, at every key. */
const MAX_TERMS = 8;
const MAX_SYMPTOMS = 2;
const MAX_GUIDES = 5;

/** What a completion counts: of the start of a word, and of a word that is known as it stands. */
const COMPLETION_CONFIDENCE = 0.8;
const LONGER_WORD_CONFIDENCE = 0.3;

/** What the word that is being typed may become, and an unknown one that was left half. */
function complete(queryTerm: QueryTerm, isLast: boolean, vocabulary: Vocabulary): QueryTerm {
  const term = queryTerm.interpretations[0]?.term ?? '';
  const isKnown = queryTerm.isFunctionWord || vocabulary.get(term) !== undefined;
  if ((!isLast && isKnown) || lightVerbs.has(term)) return queryTerm;
  return withCompletions(queryTerm, vocabulary, isKnown ? LONGER_WORD_CONFIDENCE : COMPLETION_CONFIDENCE);
}

/** What a symptom and a guide have in common. */
interface Listed {
  readonly url: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/**
 * Makes the suggester of the search box. Guides are ranked as the full search ranks them, by what of the index is loaded for
 * the words that are typed.
 *
 * @param createCorrector what corrects words that the site does not know; without it they stay as typed, and it says so
 */
export function createSuggester(store: IndexStore, createCorrector?: CreateCorrector): Suggester {
  const { analyser, base, vocabulary } = store;
  const reader = createQueryReader(store, createCorrector);
  const beside = createBesideGuides(base, analyser, vocabulary);

  const toSuggestion = (
    { url, title, aliases }: Listed,
    symptom: string,
    isMatch: TermMatcher,
  ): Suggestion => {
    const count = (text: string): number => {
      const terms = analyser.analyse(text);
      return terms.filter(({ term }) => isMatch(commonStem(term, analyser, vocabulary))).length;
    };
    const [best] = aliases.map((alias) => ({ alias, hits: count(alias) })).sort((a, b) => b.hits - a.hits);
    const alias = best !== undefined && best.hits > count(title) ? best.alias : '';
    return {
      url,
      title: markTerms(title, analyser, isMatch),
      alias: markTerms(alias, analyser, isMatch),
      symptom,
    };
  };

  /** The symptom that the query fits as a whole, with the numbers of the guides to show with it. */
  const fitFor = (
    terms: readonly QueryTerm[],
    symptoms: readonly RankedGuide[],
    ranked: readonly RankedGuide[],
  ) => {
    const similarities = new Map(ranked.map(({ guide, similarity }) => [guide, similarity]));
    const bestGuide = Math.max(0, ...similarities.values());
    const fitting = fittingSymptom({ terms, symptoms, bestGuide });
    if (fitting === undefined) return undefined;
    const listed = guidesOf(base.symptoms, fitting.symptom);
    const guides = guidesToShow(listed, fitting, (guide) => similarities.get(guide) ?? 0);
    return { number: fitting.symptom, guides };
  };

  return {
    async suggest(query) {
      const interpreted = await reader.read(query.slice(0, MAX_QUERY_LENGTH));
      const typed = interpreted.terms.slice(0, MAX_TERMS);
      const mayNeedCorrection = typed.some(({ isFunctionWord, interpretations: [first] }, index) => {
        if (first === undefined || isFunctionWord || vocabulary.get(first.term) !== undefined) return false;
        return index < typed.length - 1 || !vocabulary.hasPrefix(first.term);
      });
      const terms = typed.map((term, index) => complete(term, index === typed.length - 1, vocabulary));
      await store.loadTerms(termsOf(terms));
      const isMatch = createTermMatcher(markedTerms(terms), vocabulary);
      const asked = new Set(beside.pages(terms).map(({ page }) => page));
      const ranked = rankGuides(terms, store, vocabulary);
      const symptoms = beside.symptoms(terms);
      const fit = fitFor(terms, symptoms, ranked);
      const found = ranked
        .filter(({ inTitleOrAlias }) => subjectLeftOut(terms, inTitleOrAlias, analyser) === undefined)
        .slice(0, MAX_GUIDES);
      const subject = found.length > 0 ? undefined : subjectLeftOut(terms, undefined, analyser);
      const hasAllWords = ({ inTitleOrAlias }: RankedGuide): boolean =>
        terms.every((term, index) => !isTelling(term) || (inTitleOrAlias[index] ?? 0) > 0);
      const ofSymptom = (number: number): Suggestion[] => {
        const symptom = base.symptoms[number];
        return symptom === undefined ? [] : [toSuggestion(symptom, '', isMatch)];
      };
      const ofGuides = async (numbers: readonly number[]): Promise<Suggestion[]> =>
        (await store.guides(numbers)).map((guide) => toSuggestion(guide, guide.symptomTitle, isMatch));
      const [guides, guidesOfFit] = await Promise.all([
        ofGuides(found.map(({ guide }) => guide)),
        ofGuides(fit?.guides ?? []),
      ]);
      const [symptomOfFit] = fit === undefined ? [] : ofSymptom(fit.number);
      return {
        pages: base.pages.filter(({ page }) => asked.has(page)),
        ...(symptomOfFit === undefined ? {} : { fit: { symptom: symptomOfFit, guides: guidesOfFit } }),
        guides,
        symptoms: symptoms
          .filter((symptom) => symptom.guide !== fit?.number && hasAllWords(symptom))
          .slice(0, MAX_SYMPTOMS)
          .flatMap(({ guide }) => ofSymptom(guide)),
        ...(subject === undefined ? {} : { subject }),
        corrections: interpreted.corrections,
        mayNeedCorrection,
      };
    },
  };
}
