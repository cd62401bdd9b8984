import { isTelling } from './highlight.ts';
import type { QueryTerm } from './query-term.ts';
import type { TitleMatch } from './title-matches.ts';

/** From this similarity of the query to its title or an alias on, a symptom may be what the query asks for … */
const MIN_SIMILARITY = 0.6;

/** … but no guide may be more similar by this much to one that says the symptom's title … */
const TITLE_ADVANTAGE = 0.1;

/** … and a guide that is as similar goes before one that says an alias: «مودم روشن نمیشه» is a guide more than the symptom مودم. */
const ALIAS_ADVANTAGE = 0;

/** What a query is compared with symptoms by. */
export interface SymptomQuery {
  readonly terms: readonly QueryTerm[];
  /** How the titles and aliases of the symptoms match it, by address. */
  readonly symptoms: ReadonlyMap<string, TitleMatch>;
  /** How similar the query is to the title or an alias of the guide that it fits best: 0 to 1. */
  readonly bestGuide: number;
}

/** A symptom that a query fits as a whole. */
export interface FittingSymptom {
  readonly url: string;
  /** Whether the query says its title, and not a narrower alias. */
  readonly byTitle: boolean;
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
  const [best] = [...symptoms]
    .map(([url, match]) => ({ url, ...match, byTitle: holdsAll(match.inTitle) }))
    .filter(
      ({ similarity, inTitleOrAlias, byTitle }) =>
        similarity >= MIN_SIMILARITY &&
        holdsAll(inTitleOrAlias) &&
        bestGuide < similarity + (byTitle ? TITLE_ADVANTAGE : ALIAS_ADVANTAGE),
    )
    .sort((a, b) => b.similarity - a.similarity);
  return best === undefined ? undefined : { url: best.url, byTitle: best.byTitle };
}

/**
 * The guides to show with a symptom: in the order of its page where the query says the title, and else those first that
 * the query is similar to («نویزگیر» is an alias of the symptom خط تلفن, and one guide is about it).
 *
 * @param listed the guides of the symptom, in the order of its page
 * @param similarityOf how similar the query is to a guide's title or aliases: 0 to 1
 */
export function guidesToShow<Guide>(
  listed: readonly Guide[],
  { byTitle }: FittingSymptom,
  similarityOf: (guide: Guide) => number,
): readonly Guide[] {
  const ordered = byTitle ? listed : listed.toSorted((a, b) => similarityOf(b) - similarityOf(a));
  return ordered.slice(0, MAX_GUIDES);
}
