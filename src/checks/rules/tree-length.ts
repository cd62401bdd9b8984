import type { Problem } from '../../findings/finding.ts';
import { waysOut, type Tree } from '../../tree/tree.ts';

/** A tree's longest way, as the ids of its questions. */
export interface LongestPath {
  readonly questions: readonly string[];
}

/**
 * The way with the most questions. Total: a tree that loops, which another rule reports, is followed once round.
 * Each part is counted once, so that a tree whose ways join many times costs no more than its parts.
 */
export function longestPath(tree: Tree): LongestPath {
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
    for (const way of waysOut(node)) {
      const rest = from(way.go);
      if (rest.length > longest.length) longest = rest;
    }
    open.delete(id);
    const path = node.kind === 'step' ? [id, ...longest] : longest;
    known.set(id, path);
    return path;
  };
  return { questions: from(tree.start) };
}

/** A way through the tree that asks more than a customer answers. */
export function checkLength(tree: Tree, most: number): Problem[] {
  const { questions } = longestPath(tree);
  if (questions.length <= most) return [];
  const message = `One way asks ${questions.length} questions (at most ${most}): ${questions.join(' → ')}.`;
  const mend = 'Ask less on it, or go on in another guide: <Outcome result="article" …>.';
  return [{ line: tree.line, column: tree.column, rule: 'tree-long-path', message, mend }];
}
