import type { Analyser } from '../../text/analyse.ts';
import { negatedLightVerbs } from '../../text/verbs.ts';
import type { QueryTerm } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';
import { cutSegments, type Segment, withoutSigns } from './segments.ts';

/** Whether a word of a query tells something of the problem: every content word does, and what denies (نت ندارم). */
export function isTelling({ interpretations, isFunctionWord }: QueryTerm): boolean {
  return !isFunctionWord || negatedLightVerbs.has(interpretations[0]?.term ?? '');
}

/**
 * The terms of a query to mark: all that its telling words may stand for. Other function words stand everywhere; they are
 * marked only where nothing else was typed.
 */
export function markedTerms(query: readonly QueryTerm[]): string[] {
  const telling = query.filter(isTelling);
  return (telling.length > 0 ? telling : query).flatMap(({ interpretations }) =>
    interpretations.map(({ term }) => term),
  );
}

/** Whether a term of a text is one that was searched for. */
export type TermMatcher = (term: string) => boolean;

/** A shorter start of a word is the start of too many. */
const MIN_PREFIX_LENGTH = 3;

/**
 * Makes a test for the terms that were searched for. A term that the site does not know also matches the longer terms
 * that start with it; a known one matches itself alone: باز does not mark بازنشانی.
 */
export function createTermMatcher(terms: Iterable<string>, vocabulary: Vocabulary): TermMatcher {
  const searched = new Set(terms);
  const prefixes = [...searched].filter(
    (term) => term.length >= MIN_PREFIX_LENGTH && vocabulary.get(term) === undefined,
  );
  return (term) => searched.has(term) || prefixes.some((prefix) => term.startsWith(prefix));
}

/**
 * Marks in a text, in its original spelling, the words whose terms match.
 *
 * @returns segments that joined give the text back
 */
export function markTerms(text: string, analyser: Analyser, isMatch: TermMatcher): Segment[] {
  const ranges = analyser
    .analyse(text)
    .filter(({ term, parts }) => isMatch(term) || parts.some(isMatch))
    .map((term) => withoutSigns(text, term));
  return cutSegments(text, ranges);
}
