import type { Interpretation, QueryTerm } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many words the beginning of one may become; the others are of fewer guides. */
const MAX_COMPLETIONS = 6;

/**
 * Adds to a word of a query the longer words of the site that it begins, those of most guides first.
 *
 * @param confidence how sure it is that one of them is meant, from 0 to 1
 */
export function withCompletions(queryTerm: QueryTerm, vocabulary: Vocabulary, confidence: number): QueryTerm {
  const [first] = queryTerm.interpretations;
  if (first === undefined) return queryTerm;
  const completions = vocabulary.words
    .filter(({ term }) => term.length > first.term.length && term.startsWith(first.term))
    .sort((a, b) => b.documents - a.documents)
    .slice(0, MAX_COMPLETIONS)
    .map(({ term }): Interpretation => ({ term, confidence }));
  return { ...queryTerm, interpretations: [...queryTerm.interpretations, ...completions] };
}
