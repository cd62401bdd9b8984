import type { Graph } from './path-number.ts';
import type { Answers } from './replay.ts';

/** For each part of a tree the fewest answers that lead to it. */
export function shortestAnswers({ start, ways }: Graph): ReadonlyMap<string, Answers> {
  const found = new Map<string, Answers>([[start, new Map()]]);
  for (const [id, answers] of found) {
    for (const [choice, go] of ways.get(id) ?? []) {
      if (!found.has(go)) found.set(go, new Map([...answers, [id, choice]]));
    }
  }
  return found;
}
