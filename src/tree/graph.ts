import { actionChoices, type Tree, type TreeNode } from './tree.ts';

/** A tree without its words: for each node, by the ids of its choices, the id of the target. An outcome has no edges. */
export interface Graph {
  /** The id of the first node. */
  readonly start: string;
  readonly edges: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The nodes beside the start that other guides enter it at, in the order of their ids; none where it is undefined. */
  readonly entries?: readonly string[];
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

/**
 * The graph of a tree, the same that the browser reads from the page: an action has the choices done and skipped.
 * @param entries the nodes that other guides enter it at, as `entriesInto` gives them.
 */
export function graphOf(tree: Tree, entries: readonly string[] = []): Graph {
  return {
    start: tree.start,
    edges: new Map(tree.nodes.map((node) => [node.id, edgesByChoice(node)])),
    entries,
  };
}

/** The same graph as it is walked by those who come in at a node: that is its start. */
export function enteredAt(graph: Graph, node: string | undefined): Graph {
  return node === undefined ? graph : { ...graph, start: node };
}
