import type { Graph, PathStep } from './graph.ts';

/** A node's edges in the order of their choices' ids, which no move of a line in the guide changes. */
export function sortedEdges(graph: Graph, id: string): [choice: string, target: string][] {
  return [...(graph.edges.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Counts the paths from each node: to stop there is one, and every choice adds the paths from its target. Total: of a
 * loop, which the build refuses, each round counts as nothing.
 */
export function pathCounter(graph: Graph): (id: string) => number {
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

/** Where paths begin: at the start, and where other guides enter. The start's come first and keep their numbers. */
export const beginnings = ({ start, entries = [] }: Graph) => [start, ...entries];

/** How many paths a tree has from its start and from every entry, those that stop before an outcome among them. */
export function countPaths(graph: Graph): number {
  return beginnings(graph).reduce((sum, id) => sum + pathCounter(graph)(id), 0);
}

/**
 * The number of a path among all of its tree: 0 is the path that stops at the start, and each choice passes over the
 * paths of the choices before it. The paths from the entries follow, entry by entry. Undefined for answers that are no
 * path of this tree.
 * @param from where the path begins: the start or an entry.
 */
export function pathNumber(
  graph: Graph,
  path: readonly PathStep[],
  from: string = graph.start,
): number | undefined {
  const count = pathCounter(graph);
  const before = beginnings(graph).indexOf(from);
  if (before < 0) return undefined;
  let number = beginnings(graph)
    .slice(0, before)
    .reduce((sum, id) => sum + count(id), 0);
  let at = from;
  for (const { step, choice } of path) {
    const edges = sortedEdges(graph, at);
    const taken = edges.findIndex(([id]) => id === choice);
    if (step !== at || taken < 0) return undefined;
    number = edges.slice(0, taken).reduce((sum, [, target]) => sum + count(target), number + 1);
    at = edges[taken]?.[1] ?? at;
  }
  return number;
}
