import Fuse from 'fuse.js/min-basic';
import type { Analyser } from '../../text/analyse.ts';
import { lightVerbs } from '../../text/verbs.ts';
import type { AnsweringPage } from './answering-pages.ts';
import { collectVocabulary } from './collect-vocabulary.ts';
import { commonStem } from './known-words.ts';
import { type TermMatcher, createTermMatcher, isTelling, markedTerms, markTerms } from './highlight.ts';
import type { CreateCorrector } from './corrector.ts';
import { subjectLeftOut } from './subject-left-out.ts';
import { createPageMatcher } from './page-answers.ts';
import { fittingSymptom, guidesToShow } from './symptom-answer.ts';
import { createTitleMatcher } from './title-matches.ts';
import type { Segment } from './segments.ts';
import { MAX_QUERY_LENGTH } from './query-limit.ts';
import type { Correction, QueryTerm } from './query-term.ts';
import { rank } from './rank.ts';
import { createRewriter } from './rewrite.ts';
import type { SuggestionEntry } from './suggestion-entries.ts';
import { createVocabulary } from './vocabulary.ts';

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
   * Whether a word of the query may have to be corrected: one that no title or alias has. The last one is still being
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
   * @example suggester.suggest('تغییر رم').guides[0]?.url // '/wifi/password/'
   */
  suggest(query: string): Suggestions;
  /** Hands in what corrects words that no title or alias has; until then they stay as typed. */
  setCorrector(createCorrector: CreateCorrector): void;
}

/** Each term costs a look through all words of titles and aliases at every key. */
const MAX_TERMS = 8;
const MAX_SYMPTOMS = 2;
const MAX_GUIDES = 5;

/** How many words a word that is being typed may become. */
const MAX_COMPLETIONS = 6;

/** What a completion counts: of the start of a word, and of a word that is known as it stands. */
const COMPLETION_CONFIDENCE = 0.8;
const LONGER_WORD_CONFIDENCE = 0.3;

/**
 * Fuse's settings for single words. Its default threshold of 0.6 takes almost any word for any other; with 0.3 about
 * one letter in three may be wrong. What is typed is expected at the start of a word (location 0), where people start.
 */
const fuseOptions = { threshold: 0.3, distance: 20, includeScore: true } as const;

/**
 * Makes the suggester of the search box. Its words are those of titles and aliases, and a query is corrected by these.
 * Fuse.js completes the word that is being typed and finds the nearest words for those that are still unknown. The
 * entries are ranked as the full search ranks titles.
 *
 * @param entries what can be suggested
 * @param analyser the analyser of the index
 * @param answeringPages the pages that are no guides
 */
export function createSuggester(
  entries: readonly SuggestionEntry[],
  analyser: Analyser,
  answeringPages: readonly AnsweringPage[] = [],
): Suggester {
  const texts = [
    ...entries.map(({ title, aliases }) => [title, ...aliases].join('\n')),
    ...answeringPages.map(({ names }) => names.join('\n')),
  ];
  const vocabulary = createVocabulary(collectVocabulary(texts, analyser), analyser);
  // The vocabulary is that of the titles and aliases.
  const isInTitles = (term: string): boolean => vocabulary.get(term) !== undefined;
  let rewriter = createRewriter(analyser, vocabulary, isInTitles);
  const titles = createTitleMatcher(entries, analyser, vocabulary);
  const entryOf = new Map(entries.map((entry) => [entry.url, entry]));
  const pageMatcher = createPageMatcher(answeringPages, analyser, vocabulary);
  const isSymptom = (url: string): boolean => entryOf.get(url)?.kind === 'symptom';
  const fuse = new Fuse(
    vocabulary.words.map(({ term }) => term),
    fuseOptions,
  );

  const complete = (queryTerm: QueryTerm, isLast: boolean): QueryTerm => {
    const [first] = queryTerm.interpretations;
    if (first === undefined) return queryTerm;
    const isKnown = queryTerm.isFunctionWord || vocabulary.get(first.term) !== undefined;
    if ((!isLast && isKnown) || lightVerbs.has(first.term)) return queryTerm;
    const most = isKnown ? LONGER_WORD_CONFIDENCE : COMPLETION_CONFIDENCE;
    const completions = fuse
      .search(first.term, { limit: MAX_COMPLETIONS })
      // A known word may be the start of a longer one, but it is no misspelling of another.
      .filter(({ item }) => !isKnown || item.startsWith(first.term))
      .map(({ item, score = 1 }) => ({ term: item, confidence: most * (1 - score) }));
    return { ...queryTerm, interpretations: [...queryTerm.interpretations, ...completions] };
  };

  const toSuggestion = (entry: SuggestionEntry, isMatch: TermMatcher): Suggestion => {
    const count = (text: string): number => {
      const terms = analyser.analyse(text);
      return terms.filter(({ term }) => isMatch(commonStem(term, analyser, vocabulary))).length;
    };
    const [best] = entry.aliases
      .map((alias) => ({ alias, hits: count(alias) }))
      .sort((a, b) => b.hits - a.hits);
    const alias = best !== undefined && best.hits > count(entry.title) ? best.alias : '';
    return {
      url: entry.url,
      title: markTerms(entry.title, analyser, isMatch),
      alias: markTerms(alias, analyser, isMatch),
      symptom: entry.symptom,
    };
  };

  return {
    setCorrector(createCorrector) {
      rewriter = createRewriter(analyser, vocabulary, isInTitles, createCorrector(analyser, vocabulary));
    },
    suggest(query) {
      const interpreted = rewriter.rewrite(query.slice(0, MAX_QUERY_LENGTH));
      const typed = interpreted.terms.slice(0, MAX_TERMS);
      const mayNeedCorrection = typed.some(({ isFunctionWord, interpretations: [first] }, index) => {
        if (first === undefined || isFunctionWord || vocabulary.get(first.term) !== undefined) return false;
        return index < typed.length - 1 || !vocabulary.hasPrefix(first.term);
      });
      const terms = typed.map((term, index) => complete(term, index === typed.length - 1));
      const isMatch = createTermMatcher(markedTerms(terms), vocabulary);
      const matches = titles.match(terms);
      const ranked = rank(terms, [], matches, () => undefined, vocabulary);
      const found = ranked.map(({ url }) => entryOf.get(url)).filter((entry) => entry !== undefined);
      const hasAllWords = ({ url }: SuggestionEntry): boolean =>
        terms.every((term, index) => !isTelling(term) || (matches.get(url)?.inTitleOrAlias[index] ?? 0) > 0);
      const isAbout = ({ url }: SuggestionEntry): boolean =>
        subjectLeftOut(terms, matches.get(url), analyser) === undefined;
      const guides = found.filter((entry) => entry.kind === 'guide' && isAbout(entry)).slice(0, MAX_GUIDES);
      const subject = guides.length > 0 ? undefined : subjectLeftOut(terms, undefined, analyser);
      const asked = new Set(pageMatcher.match(terms).map(({ page }) => page));
      const similarityOf = ({ url }: Pick<SuggestionEntry, 'url'>): number =>
        matches.get(url)?.similarity ?? 0;
      const fitting = fittingSymptom({
        terms,
        symptoms: new Map([...matches].filter(([url]) => isSymptom(url))),
        bestGuide: Math.max(0, ...ranked.filter(({ url }) => !isSymptom(url)).map(similarityOf)),
      });
      const symptom = entryOf.get(fitting?.url ?? '');
      const categories = found.filter(
        (entry) => entry.kind === 'symptom' && entry !== symptom && hasAllWords(entry),
      );
      const fit = (): { fit?: SuggestedFit } => {
        if (symptom === undefined || fitting === undefined) return {};
        const listed = entries.filter((entry) => entry.symptom === symptom.title);
        const shown = guidesToShow(listed, fitting, similarityOf);
        return {
          fit: {
            symptom: toSuggestion(symptom, isMatch),
            guides: shown.map((entry) => toSuggestion(entry, isMatch)),
          },
        };
      };
      return {
        pages: answeringPages.filter(({ page }) => asked.has(page)),
        ...fit(),
        guides: guides.map((entry) => toSuggestion(entry, isMatch)),
        symptoms: categories.slice(0, MAX_SYMPTOMS).map((entry) => toSuggestion(entry, isMatch)),
        ...(subject === undefined ? {} : { subject }),
        corrections: interpreted.corrections,
        mayNeedCorrection,
      };
    },
  };
}
