import { edgesOf, type Tree } from './tree.ts';

/**
 * The path with the most questions, as their ids. Total: a tree that loops, which another rule reports, is followed once round.
 * Each node is visited once, so that a tree whose paths join many times costs no more than its nodes.
 */
export function longestPath(tree: Tree): readonly string[] {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const known = new Map<string, readonly string[]>();
  const open = new Set<string>();
  const from = (id: string): readonly string[] => {
    const node = byId.get(id);
    if (node === undefined || open.has(id)) return [];
    const before = known.get(id);
    if (before !== undefined) return before;
    open.add(id);
    let longest: readonly string[] = [];
    for (const { target } of edgesOf(node)) {
      const rest = from(target);
      if (rest.length > longest.length) longest = rest;
    }
    open.delete(id);
    const path = node.kind === 'step' ? [id, ...longest] : longest;
    known.set(id, path);
    return path;
  };
  return from(tree.start);
}
