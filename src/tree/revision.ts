import { fnv1a } from './fnv1a.ts';
import { graphOf } from './graph.ts';
import { revisionCount } from './revision-count.ts';
import type { Tree, TreeNode } from './tree.ts';

/** What of a node decides where answers lead, as text: its kind, its id, and its edges in their order. */
function textOf(node: TreeNode): string {
  if (node.kind === 'step') {
    return `?${node.id}(${node.choices.map(({ id, target }) => `${id}>${target}`).join(',')})`;
  }
  return node.kind === 'action' ? `!${node.id}>${node.target}` : `.${node.id}`;
}

/**
 * The revision of a tree: a number from 0 up to `revisionCount`, made by hashing its ids and their targets. It stays
 * when words are corrected and sections moved about; another id, another target or another order of choices changes it,
 * unless the two happen to hash alike (one change in `revisionCount`). The entries are hashed too, since the numbers of
 * paths depend on them. The hash's halves are mixed, since its lowest bits alone hardly depend on the order of the text.
 * @param entries the nodes that other guides enter it at, as `entriesInto` gives them.
 */
export function treeRevision(tree: Tree, entries: readonly string[] = []): number {
  const parts = [`^${tree.start}`, ...tree.nodes.map(textOf).sort(), ...entries.map((id) => `@${id}`)];
  const hash = fnv1a(parts.join('\n'));
  return ((hash ^ (hash >>> 16)) >>> 0) % revisionCount(graphOf(tree, entries));
}
