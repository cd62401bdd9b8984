import type { Fix } from '../diagnostics/diagnostic.ts';
import type { Drawn } from './edited.ts';
import { setValue } from './set-value.ts';
import { shapeOf } from './shape.ts';
import { takeOut } from './take-out.ts';
import type { PartName, TreeEdit } from './tree-edit.ts';
import { nodeNamed, partNamed, valueOf, type WrittenNode, type WrittenTree } from './written-tree.ts';

/**
 * The ids of the nodes that go: those that are named, and, where nothing comes in their place, the actions that lead to
 * them, which would lead nowhere.
 */
function goingNodes(
  tree: WrittenTree,
  parts: readonly PartName[],
  instead: string | undefined,
): ReadonlySet<string> {
  const going = new Set(parts.flatMap(({ node, choice }) => (choice === undefined ? [node] : [])));
  if (instead !== undefined) return going;
  for (const id of going)
    for (const node of tree.nodes)
      if (node.kind === 'action' && valueOf(node, 'go') === id) going.add(node.id);
  return going;
}

/** The ids of a node's choices that go: those that are named, and those that would lead nowhere. */
function goingChoices(
  { id, choices }: WrittenNode,
  parts: readonly PartName[],
  nodes: ReadonlySet<string>,
  instead: string | undefined,
): ReadonlySet<string> {
  const named = parts.flatMap(({ node, choice }) => (node === id && choice !== undefined ? [choice] : []));
  const lost = choices.filter((one) => nodes.has(valueOf(one, 'go') ?? '')).map((one) => one.id);
  return new Set([...named, ...(instead === undefined ? lost : [])]);
}

/**
 * Takes parts of a tree out. What leads to a node that goes leads to another instead, or goes with it.
 * @param source the whole file.
 */
export function deleteParts(
  source: string,
  tree: WrittenTree,
  { parts, instead }: Extract<TreeEdit, { readonly do: 'delete' }>,
): Drawn {
  if (parts.some((part) => partNamed(tree, part) === undefined)) return { reason: 'no-part' };
  const nodes = goingNodes(tree, parts, instead);
  if (instead !== undefined && nodes.has(instead)) return { reason: 'instead-goes' };
  if (instead !== undefined && nodeNamed(tree, instead) === undefined) return { reason: 'no-part' };
  const start = valueOf(tree, 'start') ?? '';
  if (nodes.has(start) && instead === undefined) return { reason: 'start-goes' };
  const going = new Map(tree.nodes.map((node) => [node, goingChoices(node, parts, nodes, instead)]));
  const stays = tree.nodes.filter(({ id }) => !nodes.has(id));
  const led: Fix[] = [];
  const lead = (part: WrittenNode | WrittenTree | WrittenNode['choices'][number], name: string) => {
    if (instead !== undefined && nodes.has(valueOf(part, name) ?? ''))
      led.push(...setValue(source, part, name, instead));
  };
  lead(tree, 'start');
  for (const node of stays) {
    lead(node, 'go');
    for (const choice of node.choices) if (going.get(node)?.has(choice.id) !== true) lead(choice, 'go');
  }
  const ofChoices = stays.flatMap((node) =>
    takeOut(source, node.choices, ({ id }) => going.get(node)?.has(id) === true),
  );
  return {
    fixes: [...led, ...ofChoices, ...takeOut(source, tree.nodes, ({ id }) => nodes.has(id))],
    shape: shapeOf(tree)
      .filter(({ id }) => !nodes.has(id))
      .map((one) => {
        const node = nodeNamed(tree, one.id);
        const out = node === undefined ? undefined : going.get(node);
        return { ...one, choices: one.choices.filter((id) => out?.has(id) !== true) };
      }),
  };
}
