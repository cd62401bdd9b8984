import type { TreeState } from '../guide-state.ts';
import type { PartName } from '../tree-edit.ts';
import { partKey } from './part-names.ts';

/** The ids that a tree's start leads to. */
function reached(start: string, ways: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) for (const target of ways.get(id) ?? []) found.add(target);
  return found;
}

/**
 * The nodes that nothing would lead to any more if parts went; those that nothing leads to today are not among them.
 * @param instead where what led to a part that goes would lead; undefined where it would go too.
 */
export function orphansOf(tree: TreeState, parts: readonly PartName[], instead?: string): readonly string[] {
  const gone = new Set(parts.map(partKey));
  const isGone = (node: string, choice?: string) =>
    gone.has(partKey(choice === undefined ? { node } : { node, choice }));
  const after = new Map<string, readonly string[]>();
  const before = new Map<string, readonly string[]>();
  for (const { id, kind, values, choices } of tree.nodes) {
    const named = kind === 'action' ? [values.go ?? ''] : choices.map((choice) => choice.values.go ?? '');
    before.set(id, named);
    if (isGone(id)) continue;
    const left =
      kind === 'action'
        ? named
        : choices.filter((choice) => !isGone(id, choice.id)).map((choice) => choice.values.go ?? '');
    after.set(
      id,
      left.flatMap((target) => (isGone(target) ? (instead ?? []) : target)),
    );
  }
  const start = isGone(tree.start) ? (instead ?? '') : tree.start;
  const [now, then] = [reached(tree.start, before), reached(start, after)];
  return tree.nodes.map(({ id }) => id).filter((id) => now.has(id) && !then.has(id) && !isGone(id));
}
