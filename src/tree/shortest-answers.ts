import type { Graph } from './graph.ts';
import type { Answers } from './replay.ts';

/** For each node of a tree, by its id, the fewest answers that lead to it. */
export function shortestAnswers({ start, edges }: Graph): ReadonlyMap<string, Answers> {
  const found = new Map<string, Answers>([[start, new Map()]]);
  for (const [id, answers] of found) {
    for (const [choice, target] of edges.get(id) ?? []) {
      if (!found.has(target)) found.set(target, new Map([...answers, [id, choice]]));
    }
  }
  return found;
}
