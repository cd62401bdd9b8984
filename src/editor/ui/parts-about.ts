import type { TreeState } from '../guide-state.ts';
import type { PartName, TreeEdit } from '../tree-edit.ts';
import { nodeOf, partKey } from './part-names.ts';

/** The part that a field belongs to, by the field's key. */
export function partOf(tree: TreeState, key: string): PartName | undefined {
  const parts = tree.nodes.flatMap(({ id, choices }): PartName[] => [
    { node: id },
    ...choices.map((choice) => ({ node: id, choice: choice.id })),
  ]);
  return parts.find((part) => key.startsWith(`${partKey(part)}/`));
}

/**
 * Where a part goes that is moved by one place: before which other, or to the end.
 * @returns undefined where it stands at that end already.
 */
export function placeToMove(
  tree: TreeState,
  { node, choice }: PartName,
  towards: 'up' | 'down',
): { readonly before?: string } | undefined {
  const all = choice === undefined ? tree.nodes : (nodeOf(tree, node)?.choices ?? []);
  const ids = all.map(({ id }) => id);
  const place = ids.indexOf(choice ?? node);
  if (place < 0) return undefined;
  if (towards === 'up') {
    const before = ids[place - 1];
    return before === undefined ? undefined : { before };
  }
  if (place === ids.length - 1) return undefined;
  const before = ids[place + 2];
  return before === undefined ? {} : { before };
}

/** The ids of the nodes that a gesture is about, the nearest first; not all of them are there both before it and after it. */
function nodesIn(edit: TreeEdit): readonly string[] {
  switch (edit.do) {
    case 'set-value':
    case 'set-words':
    case 'move':
      return [edit.part.node];
    case 'set-text':
    case 'set-start':
    case 'add-choice':
      return [edit.node];
    case 'add-node':
      return [edit.id, edit.from?.node ?? edit.after ?? ''];
    case 'add-tree':
      return [];
    case 'rename':
      return edit.part.choice === undefined ? [edit.part.node, edit.id] : [edit.part.node];
    case 'delete':
      return [...edit.parts.map(({ node }) => node), edit.instead ?? ''];
  }
}

/** The ids of the nodes that gestures are about, so that what is taken back can be shown. */
export const partsIn = (edits: readonly TreeEdit[]) => [...new Set(edits.flatMap(nodesIn))];
