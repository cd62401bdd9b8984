import { fnv1a } from './fnv1a.ts';
import { revisionNumbers } from '../report/reference-code/reference-code.ts';
import { graphOf } from './graph.ts';
import type { Tree, TreeNode } from './tree.ts';

/** What of a node decides where answers lead: its kind, its id, and its ways on in their order. */
function shapeOf(node: TreeNode): string {
  if (node.kind === 'step') {
    return `?${node.id}(${node.choices.map(({ id, go }) => `${id}>${go}`).join(',')})`;
  }
  return node.kind === 'action' ? `!${node.id}>${node.go}` : `.${node.id}`;
}

/**
 * The revision of a tree: a hash of its ids and of where they lead, among as many as a spoken code has room for. Words
 * may be mended and sections moved about without a new revision; another id, target, or order of choices gives one, save
 * for one change in so many that happens to hash alike. The hash's halves are mixed: its lowest bits alone know little
 * of the order of the text.
 */
export function treeRevision(tree: Tree): number {
  const hash = fnv1a([`^${tree.start}`, ...tree.nodes.map(shapeOf).sort()].join('\n'));
  return ((hash ^ (hash >>> 16)) >>> 0) % revisionNumbers(graphOf(tree));
}
