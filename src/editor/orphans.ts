import { edgesOf, type Tree } from '../tree/tree.ts';
import type { PartName } from './tree-edit.ts';

/** The nodes that a customer comes to from one, over what is not taken out. */
function reachedFrom(tree: Tree, start: string, isOut: (part: PartName) => boolean): ReadonlySet<string> {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const reached = new Set(isOut({ node: start }) ? [] : [start]);
  for (const id of reached) {
    const node = byId.get(id);
    if (node === undefined) continue;
    const edges =
      node.kind === 'step'
        ? node.choices.filter((choice) => !isOut({ node: id, choice: choice.id }))
        : edgesOf(node);
    for (const { target } of edges) if (!isOut({ node: target })) reached.add(target);
  }
  return reached;
}

/**
 * The nodes that nothing leads to any more where parts are taken out, in the order of the guide: those that went, and those
 * that nothing led to before, are not among them.
 * @param instead what leads to a node that goes leads here.
 */
export function orphansOf(tree: Tree, parts: readonly PartName[], instead?: string): string[] {
  const out = new Set(parts.map(({ node, choice = '' }) => `${node} ${choice}`));
  const isOut = ({ node, choice = '' }: PartName) => out.has(`${node} ${choice}`);
  const before = reachedFrom(tree, tree.start, () => false);
  const start = isOut({ node: tree.start }) ? (instead ?? tree.start) : tree.start;
  const lead = (target: string) => (instead !== undefined && isOut({ node: target }) ? instead : target);
  const led: Tree = {
    ...tree,
    nodes: tree.nodes.map((node) => {
      if (node.kind === 'step')
        return { ...node, choices: node.choices.map((one) => ({ ...one, target: lead(one.target) })) };
      return node.kind === 'action' ? { ...node, target: lead(node.target) } : node;
    }),
  };
  const after = reachedFrom(led, start, isOut);
  return tree.nodes
    .map(({ id }) => id)
    .filter((id) => before.has(id) && !after.has(id) && !isOut({ node: id }));
}
