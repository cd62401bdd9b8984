/** How far down a list a place still counts: the larger, the more alike the first places are. */
const FLATNESS = 10;

/**
 * Two lists as one, by the sum of their reciprocal ranks.
 * @param weight what the second counts beside the first
 */
export function fuseRanks(first: readonly string[], second: readonly string[], weight: number): string[] {
  const scores = new Map<string, number>();
  for (const [list, counts] of [
    [first, 1],
    [second, weight],
  ] as const) {
    for (const [rank, entry] of list.entries()) {
      scores.set(entry, (scores.get(entry) ?? 0) + counts / (FLATNESS + rank + 1));
    }
  }
  return [...scores].sort(([, a], [, b]) => b - a).map(([entry]) => entry);
}
