import type { Answers, Routes } from '../tree/replay.ts';

/** For each part of a tree the fewest answers that lead to it, so that an editor can open it in the guide. */
export function shortestAnswers({ start, ways }: Routes): ReadonlyMap<string, Answers> {
  const found = new Map<string, Answers>([[start, new Map()]]);
  for (const [id, answers] of found) {
    for (const [choice, go] of ways.get(id) ?? []) {
      if (!found.has(go)) found.set(go, new Map([...answers, [id, choice]]));
    }
  }
  return found;
}

/** How many questions the longest path asks. Total: a round of a loop, which the build refuses, counts once. */
export function longestPath({ start, ways }: Routes, isQuestion: (id: string) => boolean): number {
  const lengths = new Map<string, number>();
  const measure = (id: string): number => {
    const known = lengths.get(id);
    if (known !== undefined) return known;
    lengths.set(id, 0);
    const rest = Math.max(0, ...[...(ways.get(id)?.values() ?? [])].map(measure));
    const length = rest + (isQuestion(id) ? 1 : 0);
    lengths.set(id, length);
    return length;
  };
  return measure(start);
}
