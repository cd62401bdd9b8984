/** Why a word of the query was read as another. */
export type ChangeKind = 'layout' | 'latin' | 'ending' | 'joined' | 'typing';

/** One thing that was changed in a query before it was answered. */
export interface Change {
  /**
   * The keyboard was in the other layout (the whole query), Persian in Latin letters, a spoken ending, words run
   * together, a typing mistake.
   */
  readonly kind: ChangeKind;
  /** As typed. */
  readonly from: string;
  /** As read, in a spelling for people. */
  readonly to: string;
}

/** One way to read a word of the query. */
export interface Reading {
  readonly term: string;
  /** How sure this reading is: 1 for as typed, less for a guess. */
  readonly confidence: number;
}

/** One word of the query with all its readings, the surest first. */
export interface QueryTerm {
  readonly readings: readonly Reading[];
  /** Whether it only helps the sentence. */
  readonly light: boolean;
}

/** A query, ready to be searched. */
export interface ReadQuery {
  readonly terms: readonly QueryTerm[];
  readonly changes: readonly Change[];
  /** The whole query as it was read, in a spelling for people. */
  readonly read: string;
}
