import { isTelling } from './highlight.ts';
import type { QueryTerm } from './query-term.ts';
import type { RankedGuide } from './rank-guides.ts';

/** How near a query must come to what a symptom is called, and by how much a guide may be more similar to it. */
const limits = {
  title: { similarity: 0.6, advantage: 0.1 },
  // A guide that is as similar goes before an alias: «مودم روشن نمیشه» is a guide more than the symptom مودم.
  alias: { similarity: 0.75, advantage: 0 },
} as const;

/** How a symptom matches: its number stands where a guide's would. */
type MatchedSymptom = Pick<RankedGuide, 'guide' | 'similarity' | 'inTitle' | 'inTitleOrAlias'>;

/** What a query is compared with symptoms by. */
export interface SymptomQuery {
  readonly terms: readonly QueryTerm[];
  /** How the titles and aliases of the symptoms match it, by number. */
  readonly symptoms: readonly MatchedSymptom[];
  /** How similar the query is to the title or an alias of the guide that it fits best: 0 to 1. */
  readonly bestGuide: number;
}

/** A symptom that a query fits as a whole. */
export interface FittingSymptom {
  /** Its number. */
  readonly symptom: number;
  /** Whether the query says its title, and not a narrower alias. */
  readonly byTitle: boolean;
  /** How similar the query is to its title or an alias: 0 to 1. */
  readonly similarity: number;
}

/** Of a symptom that lists more, its page shows the rest. */
const MAX_GUIDES = 5;

/**
 * The symptom that a query fits as a whole: it says no more than the symptom's title or one of its aliases, and no guide
 * fits it better.
 *
 * @example «قطع و وصل میشه» is the symptom /drops/; «شب‌ها قطع میشه» says more, and a guide is about that
 */
export function fittingSymptom({ terms, symptoms, bestGuide }: SymptomQuery): FittingSymptom | undefined {
  const holdsAll = (held: readonly number[]) =>
    terms.every((term, index) => !isTelling(term) || (held[index] ?? 0) > 0);
  const [best] = symptoms
    .map((match) => ({ ...match, byTitle: holdsAll(match.inTitle) }))
    .filter(({ similarity, inTitleOrAlias, byTitle }) => {
      const limit = byTitle ? limits.title : limits.alias;
      return (
        similarity >= limit.similarity && bestGuide < similarity + limit.advantage && holdsAll(inTitleOrAlias)
      );
    })
    .sort((a, b) => b.similarity - a.similarity);
  if (best === undefined) return undefined;
  const { guide, byTitle, similarity } = best;
  return { symptom: guide, byTitle, similarity };
}

/**
 * The guides to show with a symptom: those first that the query is similar to («نویزگیر» is an alias of the symptom خط تلفن,
 * and one guide is about it), but where it says the title, in the order of the symptom's page all that it is less similar to
 * than to the symptom.
 *
 * @param listed the guides of the symptom, in the order of its page
 * @param similarityOf how similar the query is to a guide's title or aliases: 0 to 1
 */
export function guidesToShow<Guide>(
  listed: readonly Guide[],
  { byTitle, similarity }: FittingSymptom,
  similarityOf: (guide: Guide) => number,
): readonly Guide[] {
  const weigh = (guide: Guide): number => {
    const own = similarityOf(guide);
    return byTitle && own < similarity ? 0 : own;
  };
  return listed.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MAX_GUIDES);
}
