import Fuse from 'fuse.js/min-basic';
import type { Analyser } from '../../text/analyse.ts';
import { collectVocabulary } from './collect-vocabulary.ts';
import { commonStem } from './known-words.ts';
import { type IsWanted, markTerms, wantedTerms } from './highlight.ts';
import type { CreateCorrector } from './corrector.ts';
import { createTitleMatches } from './title-matches.ts';
import type { Segment } from './segments.ts';
import { MAX_QUERY_LENGTH } from './query-limit.ts';
import type { QueryTerm } from './query-term.ts';
import { rank } from './rank.ts';
import { createRewriter } from './rewrite.ts';
import type { SuggestionEntry } from './suggestion-entries.ts';
import { createVocabulary } from './vocabulary.ts';

/** One line of the suggestions, the typed words marked. */
export interface Suggestion {
  readonly url: string;
  readonly title: readonly Segment[];
  /** What customers call it, when that fits the query better than the title; else empty. */
  readonly alias: readonly Segment[];
  /** The title of the symptom that a guide stands under; empty for a symptom. */
  readonly symptom: string;
}

export interface Suggestions {
  readonly symptoms: readonly Suggestion[];
  readonly guides: readonly Suggestion[];
  /** Whether a word of the query may have to be corrected: one that is unknown, or at the end begins no known one. */
  readonly doubtful: boolean;
}

export interface Suggester {
  /** What to suggest for a query that is being typed. Any string has an answer. */
  suggest(query: string): Suggestions;
  /** Gives it what corrects words that it does not know; until then they stay as typed. */
  setCorrector(createCorrector: CreateCorrector): void;
}

/** Each word costs a look through all words of the names at every key. */
const MOST_WORDS = 8;
const MOST_SYMPTOMS = 3;
const MOST_GUIDES = 5;

/** How many words a word that is being typed may become. */
const MOST_COMPLETIONS = 6;

/** What a completion counts for the start of a word, and for a word that is known as it stands. */
const COMPLETION_CONFIDENCE = 0.8;
const LONGER_WORD_CONFIDENCE = 0.3;

/**
 * Fuse's settings for single words. Its default threshold of 0.6 takes almost any word for any other; with 0.3 about
 * one letter in three may be wrong. What is typed is expected at the start of a word (location 0), where people start.
 */
const FUSE_OPTIONS = { threshold: 0.3, distance: 20, includeScore: true } as const;

/**
 * Makes the suggester of the search box. The query is read as the words of titles and aliases let one read it
 * (keyboard layout, Latin letters, typing mistakes); Fuse.js completes what is being typed and finds the nearest words
 * for what is still unknown; the entries are ranked as the full search ranks names.
 *
 * @param entries what can be suggested
 * @param analyser the analyser of the index
 */
export function createSuggester(entries: readonly SuggestionEntry[], analyser: Analyser): Suggester {
  const named = entries.map(({ title, aliases }) => [title, ...aliases].join('\n'));
  const vocabulary = createVocabulary(collectVocabulary(named, analyser), analyser);
  let rewriter = createRewriter(analyser, vocabulary);
  const names = createTitleMatches(entries, analyser, vocabulary);
  const entryOf = new Map(entries.map((entry) => [entry.url, entry]));
  const fuse = new Fuse(
    vocabulary.words.map(({ term }) => term),
    FUSE_OPTIONS,
  );

  const complete = (word: QueryTerm, isLast: boolean): QueryTerm => {
    const [first] = word.readings;
    if (first === undefined) return word;
    const isKnown = vocabulary.get(first.term) !== undefined;
    if (!isLast && (word.light || isKnown)) return word;
    const most = isKnown ? LONGER_WORD_CONFIDENCE : COMPLETION_CONFIDENCE;
    const completions = fuse.search(first.term, { limit: MOST_COMPLETIONS }).map(({ item, score = 1 }) => ({
      term: item,
      confidence: most * (1 - score),
    }));
    return { ...word, readings: [...word.readings, ...completions] };
  };

  const toSuggestion = (entry: SuggestionEntry, isWanted: IsWanted): Suggestion => {
    const count = (text: string): number => {
      const terms = analyser.analyse(text).filter((term) => !term.light);
      return terms.filter(({ term }) => isWanted(commonStem(term, analyser, vocabulary))).length;
    };
    const [best] = entry.aliases
      .map((alias) => ({ alias, hits: count(alias) }))
      .sort((one, other) => other.hits - one.hits);
    const alias = best !== undefined && best.hits > count(entry.title) ? best.alias : '';
    return {
      url: entry.url,
      title: markTerms(entry.title, analyser, isWanted),
      alias: markTerms(alias, analyser, isWanted),
      symptom: entry.symptom,
    };
  };

  return {
    setCorrector(createCorrector) {
      rewriter = createRewriter(analyser, vocabulary, createCorrector(analyser, vocabulary));
    },
    suggest(query) {
      const { terms } = rewriter.rewrite(query.slice(0, MAX_QUERY_LENGTH));
      const read = terms.slice(0, MOST_WORDS);
      const doubtful = read.some(({ light, readings: [first] }, place) => {
        if (first === undefined || light || vocabulary.get(first.term) !== undefined) return false;
        return place < read.length - 1 || !vocabulary.hasPrefix(first.term);
      });
      const words = read.map((word, place) => complete(word, place === read.length - 1));
      const isWanted = wantedTerms(
        words.flatMap(({ light, readings }) => readings.slice(light ? 1 : 0).map(({ term }) => term)),
        vocabulary,
      );
      const ranked = rank(words, [], names.match(words), () => undefined, vocabulary);
      const found = ranked.map(({ url }) => entryOf.get(url)).filter((entry) => entry !== undefined);
      const pick = (kind: SuggestionEntry['kind'], most: number): Suggestion[] =>
        found
          .filter((entry) => entry.kind === kind)
          .slice(0, most)
          .map((entry) => toSuggestion(entry, isWanted));
      return { symptoms: pick('symptom', MOST_SYMPTOMS), guides: pick('guide', MOST_GUIDES), doubtful };
    },
  };
}
