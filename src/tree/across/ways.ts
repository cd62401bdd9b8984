import { edgesOf, type Outcome, type Tree, type TreeNode } from '../tree.ts';

/** A way through a tree to one of its ends. */
export interface Way {
  readonly end: Outcome;
  /** The ids of the steps and actions before it, in their order. */
  readonly screens: readonly string[];
}

/** The nodes that can be reached from one, itself first, each after all that lead to it; of a loop one edge is left out. */
export function reachableFrom(tree: Tree, from: string): readonly TreeNode[] {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const found: TreeNode[] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    if (node === undefined || seen.has(id)) return;
    seen.add(id);
    for (const { target } of edgesOf(node)) visit(target);
    found.push(node);
  };
  visit(from);
  return found.reverse();
}

/** For each end that can be reached from a node, the longest way to it. Each node is looked at once. Total. */
export function longestWays(tree: Tree, from: string): readonly Way[] {
  const ways = new Map<string, readonly string[]>([[from, []]]);
  const done = new Set<string>();
  return reachableFrom(tree, from).flatMap((node): Way[] => {
    const before = ways.get(node.id) ?? [];
    if (node.kind === 'outcome') return [{ end: node, screens: before }];
    done.add(node.id);
    const screens = [...before, node.id];
    for (const { target } of edgesOf(node))
      if (!done.has(target) && (ways.get(target)?.length ?? -1) < screens.length) ways.set(target, screens);
    return [];
  });
}
