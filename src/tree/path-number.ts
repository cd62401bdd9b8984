/** The bare shape of a tree: for each node, by the ids of its choices, where each leads. An outcome has none. */
export interface Graph {
  readonly start: string;
  readonly ways: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One answer of a walk. */
export interface PathStep {
  readonly step: string;
  readonly choice: string;
}

/** A node's ways on in the order of their ids, which no move of a line in the guide changes. */
function sortedEdges(shape: Graph, id: string): [choice: string, go: string][] {
  return [...(shape.ways.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Counts the walks from each node: to stop there is one, and every choice adds the walks from where it leads. The tree's
 * own number is that of its start. Total: of a loop, which the build refuses, each round counts as nothing.
 */
function pathCounter(shape: Graph): (id: string) => number {
  const counts = new Map<string, number>();
  const count = (id: string): number => {
    const known = counts.get(id);
    if (known !== undefined) return known;
    counts.set(id, 0);
    const walks = sortedEdges(shape, id).reduce((sum, [, go]) => sum + count(go), 1);
    counts.set(id, walks);
    return walks;
  };
  return count;
}

/** How many walks a tree has, those that stop before an outcome among them. */
export function countPaths(shape: Graph): number {
  return pathCounter(shape)(shape.start);
}

/**
 * The number of a walk among all of its tree: 0 is the walk that stops at the start, and each choice passes over the
 * walks of the choices before it. Undefined for answers that are no walk of this tree.
 */
export function pathNumber(shape: Graph, path: readonly PathStep[]): number | undefined {
  const count = pathCounter(shape);
  let number = 0;
  let at = shape.start;
  for (const { step, choice } of path) {
    const ways = sortedEdges(shape, at);
    const taken = ways.findIndex(([id]) => id === choice);
    if (step !== at || taken < 0) return undefined;
    number = ways.slice(0, taken).reduce((sum, [, go]) => sum + count(go), number + 1);
    at = ways[taken]?.[1] ?? at;
  }
  return number;
}

/** The walk that has a number: the other way round of `pathNumber`. Undefined where the tree has not so many. */
export function pathOfNumber(shape: Graph, number: number): PathStep[] | undefined {
  const count = pathCounter(shape);
  if (number < 0 || number >= count(shape.start)) return undefined;
  const path: PathStep[] = [];
  let at = shape.start;
  let rest = number;
  while (rest > 0) {
    rest -= 1;
    for (const [choice, go] of sortedEdges(shape, at)) {
      if (rest < count(go)) {
        path.push({ step: at, choice });
        at = go;
        break;
      }
      rest -= count(go);
    }
  }
  return path;
}
