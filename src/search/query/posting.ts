/**
 * Where one term stands in one guide. What a guide is called (its title, its aliases, what customers ask) is kept sentence by
 * sentence, so that a query can be compared with each; its text counts as a whole.
 */
export interface Posting {
  /** The number of the guide in the order of the index. */
  readonly guide: number;
  /** How much the term says of the guide's text: 0, it is not there, to MAX_TEXT_IMPACT. */
  readonly text: number;
  /** The sentences that hold the term. */
  readonly sentences: readonly SentenceHit[];
}

/** A title, an alias or a question that holds a term. */
export interface SentenceHit {
  /** 0 for the title; aliases from 1; questions from FIRST_ASKED. */
  readonly index: number;
  /** What all its terms count together, by idf. */
  readonly weight: number;
}

/** The highest impact of a term in a text; impacts are whole numbers, so that a posting is a few letters. */
export const MAX_TEXT_IMPACT = 63;

/** The index of a guide's first question. No guide has so many aliases. */
export const FIRST_ASKED = 64;
