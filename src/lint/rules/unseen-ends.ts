import type { MdastNode } from 'satteri';
import { positionAt } from '../../diagnostics/position-at.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { attributesIn } from '../../mdx/attribute-position.ts';
import { isComponent, visit } from '../../mdx/syntax-tree.ts';
import type { Tree, TreeNode } from '../../tree/tree.ts';

/** Attributes whose values are names: of parts of the tree, of guides, of topics. */
const naming: ReadonlySet<string> = new Set(['id', 'go', 'start', 'article', 'at', 'topic', 'fact']);

/** Spaces and half-spaces at the ends of a name, which nobody sees and which make another name of it. */
const unseenEnds = /^[\s\u200c]+|[\s\u200c]+$/g;

const seen = (name: string) => name.replace(unseenEnds, '');

/** Names in tags with a space or a half-space at their ends: Persian keyboards type one easily. */
export function checkUnseenEnds(root: MdastNode, source: string): Problem[] {
  return [...visit(root)].filter(isComponent).flatMap((node) =>
    attributesIn(source, node).flatMap(({ name: attribute, value }): Problem[] => {
      if (value === undefined || !naming.has(attribute)) return [];
      const written = source.slice(value.start, value.end);
      const name = seen(written);
      if (name === '' || name === written) return [];
      const said = say('hidden-character.beside-name', { attribute, name });
      return [{ ...positionAt(source, value.start), ...said, fix: { ...value, text: name } }];
    }),
  );
}

function seenNode(node: TreeNode): TreeNode {
  const id = seen(node.id);
  if (node.kind === 'action') return { ...node, id, target: seen(node.target) };
  if (node.kind === 'step') {
    const choices = node.choices.map((one) => ({ ...one, id: seen(one.id), target: seen(one.target) }));
    return { ...node, id, choices, ...(node.fact === undefined ? {} : { fact: seen(node.fact) }) };
  }
  const { topic, article, at } = node;
  return {
    ...node,
    id,
    ...(topic === undefined ? {} : { topic: seen(topic) }),
    ...(article === undefined ? {} : { article: seen(article) }),
    ...(at === undefined ? {} : { at: seen(at) }),
  };
}

/** A tree with its names as they were meant: what stands unseen at their ends is told once, and nothing that follows from it. */
export const treeAsSeen = (tree: Tree): Tree => ({
  ...tree,
  start: seen(tree.start),
  nodes: tree.nodes.map(seenNode),
});
