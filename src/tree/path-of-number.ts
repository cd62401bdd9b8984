import type { Graph, PathStep } from './graph.ts';
import { beginnings, pathCounter, sortedEdges } from './path-number.ts';

/** A path with the node that it begins at, which tells more than the path where nothing was answered. */
export interface PathFrom {
  readonly from: string;
  readonly path: readonly PathStep[];
}

/** The path that has a number: the other way round of `pathNumber`. Undefined where the tree has not so many. */
export function pathOfNumber(graph: Graph, number: number): PathFrom | undefined {
  const count = pathCounter(graph);
  let rest = number;
  const from = beginnings(graph).find((id) => {
    if (rest < count(id)) return true;
    rest -= count(id);
    return false;
  });
  if (number < 0 || from === undefined) return undefined;
  const path: PathStep[] = [];
  let at = from;
  while (rest > 0) {
    rest -= 1;
    for (const [choice, target] of sortedEdges(graph, at)) {
      if (rest < count(target)) {
        path.push({ step: at, choice });
        at = target;
        break;
      }
      rest -= count(target);
    }
  }
  return { from, path };
}
