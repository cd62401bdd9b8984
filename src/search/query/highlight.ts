import type { Analyser } from '../../text/analyse.ts';
import type { Vocabulary } from './vocabulary.ts';
import { cutSegments, type Segment, withoutSigns } from './segments.ts';

/** Whether a term of a text is one that was searched for. */
export type IsWanted = (term: string) => boolean;

/** A shorter start of a word is the start of too many. */
const SHORTEST_START = 3;

/**
 * A test for the terms searched for: equal, or a longer word that starts with one that is no word by itself. A word of
 * the site is looked for as it is: باز does not mark بازنشانی.
 */
export function wantedTerms(terms: Iterable<string>, vocabulary: Vocabulary): IsWanted {
  const wanted = new Set(terms);
  const starts = [...wanted].filter(
    (term) => term.length >= SHORTEST_START && vocabulary.get(term) === undefined,
  );
  return (term) => wanted.has(term) || starts.some((start) => term.startsWith(start));
}

/**
 * Marks in a text, in its original spelling, the words whose terms are wanted.
 *
 * @returns segments that joined give the text back
 */
export function markTerms(text: string, analyser: Analyser, isWanted: IsWanted): Segment[] {
  const spans = analyser
    .analyse(text)
    .filter(({ term, parts }) => isWanted(term) || parts.some(isWanted))
    .map((term) => withoutSigns(text, term));
  return cutSegments(text, spans);
}
