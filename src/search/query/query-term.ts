/**
 * What was wrong: the keyboard was in the other layout, the Persian word was in Latin letters, it had a colloquial
 * ending, words were run together, or there was a typing mistake.
 */
export type CorrectionKind = 'layout' | 'latin' | 'ending' | 'joined' | 'typing';

/** One thing that was corrected in a query before it was answered. */
export interface Correction {
  readonly kind: CorrectionKind;
  /** As typed: one word or several, for a layout the whole query. */
  readonly from: string;
  /** As corrected, in a spelling for people. */
  readonly to: string;
}

/** A term that a word of the query may stand for. */
export interface Interpretation {
  readonly term: string;
  /** How sure that is: 1 for the word as typed, less for a guess. */
  readonly confidence: number;
}

/** One word of the query with all its interpretations, the surest first. */
export interface QueryTerm {
  readonly interpretations: readonly Interpretation[];
  /** Whether it is a stop word or a light verb. */
  readonly isFunctionWord: boolean;
  /** The terms of a compound that was typed in several words: a text that has them all has the compound. */
  readonly parts?: readonly string[];
}

/** All terms that the words of a query may stand for. */
export function termsOf(query: readonly QueryTerm[]): string[] {
  return query.flatMap(({ interpretations }) => interpretations.map(({ term }) => term));
}

/** A query, ready to be searched. */
export interface InterpretedQuery {
  readonly terms: readonly QueryTerm[];
  readonly corrections: readonly Correction[];
  /** The whole query as corrected, in a spelling for people. */
  readonly text: string;
}
