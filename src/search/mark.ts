import type { Analyser } from '../text/analyse.ts';
import { cutPieces, type Piece, withoutSigns } from './pieces.ts';

/** Whether a term of a text is one that was searched for. */
export type IsWanted = (term: string) => boolean;

/** A test for the terms searched for: equal, or a longer word that starts with one of them. */
export function wantedTerms(terms: Iterable<string>): IsWanted {
  const wanted = new Set(terms);
  const starts = [...wanted].filter((term) => term.length > 2);
  return (term) => wanted.has(term) || starts.some((start) => term.startsWith(start));
}

/**
 * Marks in a text, in its original spelling, the words whose terms are wanted.
 *
 * @returns pieces that joined give the text back
 */
export function markTerms(text: string, analyser: Analyser, isWanted: IsWanted): Piece[] {
  const spans = analyser
    .analyse(text)
    .filter(({ term, parts }) => isWanted(term) || parts.some(isWanted))
    .map((term) => withoutSigns(text, term));
  return cutPieces(text, spans);
}
