import type { Graph } from './path-number.ts';
import { actionChoices } from './replay.ts';
import type { Tree, TreeNode } from './tree.ts';

function waysOf(node: TreeNode): Map<string, string> {
  if (node.kind === 'step') return new Map(node.choices.map(({ id, go }) => [id, go]));
  if (node.kind === 'outcome') return new Map();
  return new Map([
    [actionChoices.done, node.go],
    [actionChoices.skipped, node.go],
  ]);
}

/** The bare shape of a tree, the same that the browser reads from the page: an action is answered by done or skipped. */
export function graphOf(tree: Tree): Graph {
  return { start: tree.start, ways: new Map(tree.nodes.map((node) => [node.id, waysOf(node)])) };
}
