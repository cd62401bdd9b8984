import type { QueryTerm } from './query-term.ts';
import type { RankedGuide } from './rank-guides.ts';

/** The share of a query of one or two words that a guide has to cover: of two words not the lesser one alone (پول برگشت is no visit). */
const SHARE_OF_TWO = 0.65;

/** The more is told, the more of it is only told: each further word takes so much off the share … */
const LESS_PER_WORD = 0.1;

/** … down to this. */
const MIN_SHARE = 0.2;

/**
 * Whether a guide answers a query; if not, it only shares some words with it. Of the queries that have an answer one in
 * twenty is taken for a weak match, of those that have none one in ten for a strong one.
 *
 * @param best the first guide for the query
 * @param query its terms, function words included
 */
export function isStrongMatch(best: RankedGuide, query: readonly QueryTerm[]): boolean {
  const contentWords = query.filter((term) => !term.isFunctionWord).length;
  const needed = Math.max(MIN_SHARE, SHARE_OF_TWO - LESS_PER_WORD * Math.max(0, contentWords - 2));
  return contentWords > 0 && best.matchesTitle && best.coverage >= needed;
}
