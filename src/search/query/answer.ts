import type { Correction } from './query-term.ts';
import type { Segment } from './segments.ts';

/** One article that answers a query; every text comes in segments, those that match marked. */
export interface Result {
  /** Its address from the root of the site. */
  readonly url: string;
  readonly title: readonly Segment[];
  /** The title of the symptom that it stands under. */
  readonly symptom: string;
  readonly summary: readonly Segment[];
  /**
   * The part of the text that matched, with «…» where it was cut; empty where the summary has a match, where only title or
   * aliases have one, and below the first few results.
   */
  readonly passage: readonly Segment[];
  /** The section or the step of its tree that the query is about; absent where that is the guide as a whole. */
  readonly place?: Place;
}

/** A place within an article that a query leads to. */
export interface Place {
  /**
   * The fragment of its address: `#mac`, or `#power` for a step: the page gives the fewest answers that lead there, and says
   * that nobody gave them.
   */
  readonly hash: string;
  /** Its heading, or the question of the step. */
  readonly label: string;
}

/** A page of the site that is no guide and answers a query: how to reach support, the sessions before. */
export interface PageAnswer {
  /** Which part of the results' page shows it: one of `pageNames` in text/lexicon.ts. */
  readonly page: string;
}

/** A symptom that the query fits as a whole, with the guides that it lists. */
export interface SymptomAnswer {
  readonly url: string;
  readonly title: readonly Segment[];
  /**
   * At most five, in the order of the symptom's page, or those first that are about an alias that the query says; the
   * results do not repeat them.
   */
  readonly guides: readonly Result[];
}

/** How well the first result fits: strong, weak (show support above it), or nothing found. */
export type Match = 'strong' | 'weak' | 'none';

/** What the search says to a query. */
export interface Answer {
  readonly match: Match;
  /** What the query asks of the provider and the first result is not about, in the editors' words: the match is weak. */
  readonly subject?: string;
  /** The pages that answer it, shown above everything. */
  readonly pages: readonly PageAnswer[];
  /** The symptom that it fits as a whole, shown above the results. */
  readonly symptom?: SymptomAnswer;
  /** The articles that answer it, at most ten with the further ones, the best first. */
  readonly results: readonly Result[];
  /** Articles that only share a common word with it: shown below a fold. */
  readonly further: readonly Result[];
  /** What was corrected; offer the search exactly as typed when there is any. */
  readonly corrections: readonly Correction[];
  /** The whole corrected query in a spelling for people, for «results for …»; absent when nothing was corrected. */
  readonly correctedQuery?: string;
}

/** What an answer lists above its fold. */
export interface Listed {
  readonly symptom?: SymptomAnswer | undefined;
  readonly results: readonly Result[];
}

/** Every guide that an answer lists above its fold, in the order in which it is shown. */
export function listedResults({ symptom, results }: Listed): readonly Result[] {
  return [...(symptom?.guides ?? []), ...results];
}
