/** What stands below a fold is seen by few: so many results are never below it. */
export const MIN_NEAR = 3;

/** What the place of a result in the order rests on. */
interface Scored {
  readonly score: number;
  /** The share of the query that it covers, by idf: 0 to 1. */
  readonly coverage: number;
}

/** A result that scores less than this share of the best one … */
const MIN_SHARE = 0.35;

/** … and covers less than this share of the query only has a common word of it (both measured, see README). */
const MIN_COVERAGE = 0.5;

/**
 * Parts the results that answer a query from those that only share a word with it.
 *
 * @param ranked the best first
 * @param best the best of all, where that is shown elsewhere
 * @param shown how many results stand above these already
 */
export function partFurther<Ranked extends Scored>(
  ranked: readonly Ranked[],
  best: Scored | undefined = ranked[0],
  shown = 0,
): { readonly near: readonly Ranked[]; readonly further: readonly Ranked[] } {
  const highest = best?.score ?? 0;
  const isNear = ({ score, coverage }: Scored, index: number) =>
    index + shown < MIN_NEAR || score >= highest * MIN_SHARE || coverage >= MIN_COVERAGE;
  return {
    near: ranked.filter(isNear),
    further: ranked.filter((one, index) => !isNear(one, index)),
  };
}
