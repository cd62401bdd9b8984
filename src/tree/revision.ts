import type { Tree, TreeNode } from './tree.ts';

/** How many revisions are told apart: five bits, the share of a spoken code that is kept for them. */
export const revisionCount = 32;

/** What of a node decides where answers lead: its kind, its id, and its ways on in their order. */
function shapeOf(node: TreeNode): string {
  if (node.kind === 'step') {
    return `?${node.id}(${node.choices.map(({ id, go }) => `${id}>${go}`).join(',')})`;
  }
  return node.kind === 'action' ? `!${node.id}>${node.go}` : `.${node.id}`;
}

/**
 * The revision of a tree: 0 to 31, a hash (FNV-1a of 32 bits, folded by exclusive or) of its ids and of where they
 * lead. Words may be mended and sections moved about without a new revision; another id, target, or order of choices
 * gives one, save for one change in 32 that happens to hash alike.
 */
export function treeRevision(tree: Tree): number {
  const shape = [`^${tree.start}`, ...tree.nodes.map(shapeOf).sort()].join('\n');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(shape)) hash = Math.imul(hash ^ byte, 0x01000193);
  let folded = 0;
  for (let rest = hash >>> 0; rest > 0; rest = Math.floor(rest / revisionCount))
    folded ^= rest % revisionCount;
  return folded;
}
