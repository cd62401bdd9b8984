import type { Interpretation, QueryTerm } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many words the beginning of one may become; the others are longer. */
const MAX_COMPLETIONS = 6;

/**
 * Adds to a word of a query the longer words of the site that it begins, the shortest first: better on everyday sentences than
 * those of most guides, or Fuse.js (see README).
 *
 * @param confidence how sure it is that one of them is meant, from 0 to 1; each counts by the share of it that is typed
 */
export function withCompletions(queryTerm: QueryTerm, vocabulary: Vocabulary, confidence: number): QueryTerm {
  const [first] = queryTerm.interpretations;
  if (first === undefined) return queryTerm;
  const completions = vocabulary.words
    .filter(({ term }) => term.length > first.term.length && term.startsWith(first.term))
    .sort((a, b) => a.term.length - b.term.length || b.documents - a.documents)
    .slice(0, MAX_COMPLETIONS)
    .map(({ term }): Interpretation => ({
      term,
      confidence: (confidence * first.term.length) / term.length,
    }));
  return { ...queryTerm, interpretations: [...queryTerm.interpretations, ...completions] };
}
