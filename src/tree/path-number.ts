import type { Graph, PathStep } from './graph.ts';

/** A node's edges in the order of their choices' ids, which no move of a line in the guide changes. */
function sortedEdges(graph: Graph, id: string): [choice: string, target: string][] {
  return [...(graph.edges.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Counts the paths from each node: to stop there is one, and every choice adds the paths from its target. The tree's own
 * number is that of its start. Total: of a loop, which the build refuses, each round counts as nothing.
 */
function pathCounter(graph: Graph): (id: string) => number {
  const counts = new Map<string, number>();
  const count = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    counts.set(id, 0);
    const paths = sortedEdges(graph, id).reduce((sum, [, target]) => sum + count(target), 1);
    counts.set(id, paths);
    return paths;
  };
  return count;
}

/** How many paths a tree has, those that stop before an outcome among them. */
export function countPaths(graph: Graph): number {
  return pathCounter(graph)(graph.start);
}

/**
 * The number of a path among all of its tree: 0 is the path that stops at the start, and each choice passes over the
 * paths of the choices before it. Undefined for answers that are no path of this tree.
 */
export function pathNumber(graph: Graph, path: readonly PathStep[]): number | undefined {
  const count = pathCounter(graph);
  let number = 0;
  let at = graph.start;
  for (const { step, choice } of path) {
    const edges = sortedEdges(graph, at);
    const taken = edges.findIndex(([id]) => id === choice);
    if (step !== at || taken < 0) return undefined;
    number = edges.slice(0, taken).reduce((sum, [, target]) => sum + count(target), number + 1);
    at = edges[taken]?.[1] ?? at;
  }
  return number;
}

/** The path that has a number: the other way round of `pathNumber`. Undefined where the tree has not so many. */
export function pathOfNumber(graph: Graph, number: number): PathStep[] | undefined {
  const count = pathCounter(graph);
  if (number < 0 || number >= count(graph.start)) return undefined;
  const path: PathStep[] = [];
  let at = graph.start;
  let rest = number;
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
  return path;
}
