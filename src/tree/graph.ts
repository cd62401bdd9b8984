import { actionChoices, type Tree, type TreeNode } from './tree.ts';

/** A tree without its words: for each node, by the ids of its choices, the id of the target. An outcome has no edges. */
export interface Graph {
  /** The id of the first node. */
  readonly start: string;
  readonly edges: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One edge of a path: a node and the choice that was taken there. */
export interface PathStep {
  readonly step: string;
  readonly choice: string;
}

function edgesByChoice(node: TreeNode): Map<string, string> {
  if (node.kind === 'step') return new Map(node.choices.map(({ id, target }) => [id, target]));
  if (node.kind === 'outcome') return new Map();
  return new Map([
    [actionChoices.done, node.target],
    [actionChoices.skipped, node.target],
  ]);
}

/** The graph of a tree, the same that the browser reads from the page: an action has the choices done and skipped. */
export function graphOf(tree: Tree): Graph {
  return { start: tree.start, edges: new Map(tree.nodes.map((node) => [node.id, edgesByChoice(node)])) };
}
