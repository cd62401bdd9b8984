import type { Analyser } from '../../text/analyse.ts';
import type { QueryTerm } from './query-term.ts';

/**
 * The first subject of a query that the provider alone answers and that neither title nor aliases of an article have. A text
 * only mentions it: «ask support for the price» is no guide to prices.
 *
 * @param query its terms
 * @param inNames how surely the article's title or an alias holds each; undefined where there is no article
 * @returns the subject in the editors' words, or undefined where nothing is left out
 */
export function subjectLeftOut(
  query: readonly QueryTerm[],
  inNames: readonly number[] | undefined,
  analyser: Analyser,
): string | undefined {
  return query
    .filter((_, index) => (inNames?.[index] ?? 0) === 0)
    .flatMap(({ interpretations }) => interpretations.map(({ term }) => analyser.subjectElsewhere(term)))
    .find((subject) => subject !== undefined);
}
