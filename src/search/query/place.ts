import type { Analyser, Term } from '../../text/analyse.ts';
import type { Place } from './answer.ts';
import { createTermMatcher, isTelling } from './highlight.ts';
import { commonStem } from './known-words.ts';
import type { QueryTerm } from './query-term.ts';
import type { Section } from './section.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query is compared with the sections of a guide by. */
export interface PlaceQuery {
  readonly terms: readonly QueryTerm[];
  /** For each term, how surely the title or an alias of the guide holds it: 0 where it does not. */
  readonly named: readonly number[];
}

/** A word that stands in more places of a guide than this names none of them. */
const MAX_PLACES = 2;

/** What a word counts for standing in a heading or a question, beside the text below it. */
const LABEL_WEIGHT = 2;

/** Below this share of the query, by idf, what one place has alone is by the way. */
const MIN_SHARE = 0.25;

/** The places that a term stands in, each with what it counts there. */
function placesOf(
  term: QueryTerm,
  sections: readonly AnalysedSection[],
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> {
  const isMatch = createTermMatcher(
    term.interpretations.map((interpretation) => interpretation.term),
    vocabulary,
  );
  const places = new Map<string, number>();
  for (const { hash, label, text } of sections) {
    const found = label.some(isMatch) ? LABEL_WEIGHT : text.some(isMatch) ? 1 : 0;
    if (found > 0) places.set(hash, Math.max(found, places.get(hash) ?? 0));
  }
  return places;
}

/** A section with the terms of its text. */
export interface ReadSection extends Section {
  readonly terms: readonly Term[];
}

interface AnalysedSection {
  readonly hash: string;
  readonly label: readonly string[];
  readonly text: readonly string[];
}

/**
 * Finds the part of a guide that a query is about: where words of it stand that neither the guide's title nor its aliases
 * nor its beginning have, and that only this part or one more has.
 *
 * @param sections the parts of the guide, in order
 * @returns undefined where the query is about the guide as a whole, or no part has more of it than the others
 */
export function placeOf(
  sections: readonly ReadSection[],
  { terms, named }: PlaceQuery,
  analyser: Analyser,
  vocabulary: Vocabulary,
): Place | undefined {
  const stemsOf = (read: readonly Term[]): string[] =>
    read.flatMap(({ term, parts }) => [commonStem(term, analyser, vocabulary), ...parts]);
  const analysed = sections.map(({ hash, label, terms: read }) => ({
    hash,
    label: stemsOf(analyser.analyse(label)),
    text: stemsOf(read),
  }));
  const weights = new Map<string, number>();
  let whole = 0;
  for (const [index, term] of terms.entries()) {
    if (!isTelling(term)) continue;
    const idf = vocabulary.idf(term.interpretations[0]?.term ?? '');
    whole += idf;
    if ((named[index] ?? 0) > 0) continue;
    const places = placesOf(term, analysed, vocabulary);
    if (places.has('') || places.size > MAX_PLACES) continue;
    for (const [hash, found] of places) weights.set(hash, (weights.get(hash) ?? 0) + idf * found);
  }
  const [best] = [...weights].sort(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < whole * MIN_SHARE) return undefined;
  const [hash] = best;
  const label = sections.find((section) => section.hash === hash)?.label ?? '';
  return { hash, label };
}
