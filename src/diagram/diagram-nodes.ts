import { edgesOf, type Tree, type TreeNode } from '../tree/tree.ts';
import type { Strings } from '../strings/strings.ts';

/** An edge of the diagram. */
export interface DiagramEdge {
  /** The id of the node that it leads to. */
  readonly target: string;
  /** The answer that takes it; empty for the one edge of an action. */
  readonly label: string;
}

/** One node of a tree as its diagram shows it: what the picture and the table both say. */
export interface DiagramNode {
  readonly id: string;
  /** `missing`: something leads there, and the tree has no such node. */
  readonly kind: TreeNode['kind'] | 'missing';
  /** Its number in the diagram, from 1, in the order in which the guide is written. */
  readonly number: number;
  /** Whether the guide begins here. */
  readonly start: boolean;
  /** The question, the thing to do, or what the guide found. */
  readonly text: string;
  /** What kind of node it is, in words; empty for a question that is not the first. */
  readonly note: string;
  readonly edges: readonly DiagramEdge[];
  /** The slug of the guide that goes on from here. */
  readonly article?: string;
}

/** The words of the diagram, in the reader's language. */
export interface DiagramLabels {
  readonly start: string;
  readonly action: string;
  readonly results: Readonly<Record<string, string>>;
  /** What a result without a title of its own is called. */
  readonly resultTitles: Readonly<Record<string, string>>;
  readonly actionTitle: string;
  /** What is said of a target that is not there, by its id; the id is empty where none was written. */
  readonly missing: (id: string) => string;
}

/** The words of the diagram out of those of the interface. */
export function diagramLabels(strings: Strings): DiagramLabels {
  return {
    start: strings.mapStart,
    action: strings.mapAction,
    results: strings.mapResults,
    resultTitles: strings.resultTitles,
    actionTitle: strings.actionTitle,
    missing: strings.mapMissing,
  };
}

function contentOf(
  node: TreeNode,
  start: string,
  labels: DiagramLabels,
): Omit<DiagramNode, 'number' | 'start'> {
  const { id, kind } = node;
  if (node.kind === 'step') {
    const note = id === start ? labels.start : '';
    return { id, kind, text: node.question, note, edges: node.choices };
  }
  if (node.kind === 'action') {
    const title = node.title ?? labels.actionTitle;
    return { id, kind, text: title, note: labels.action, edges: [{ target: node.target, label: '' }] };
  }
  return {
    id,
    kind,
    text: node.title ?? labels.resultTitles[node.result] ?? '',
    note: [labels.results[node.result] ?? '', node.who].filter(Boolean).join(': '),
    edges: [],
    ...(node.article === undefined ? {} : { article: node.article }),
  };
}

/** The ids that the tree names and has no node of, each once, in the order in which they are named. */
function missingIds({ start, nodes }: Tree): string[] {
  const there = new Set(nodes.map(({ id }) => id));
  const named = [start, ...nodes.flatMap(edgesOf).map(({ target }) => target)];
  return [...new Set(named)].filter((id) => !there.has(id));
}

/**
 * The nodes of a tree as its diagram shows them, in the order in which the guide is written. Behind them is a node for
 * each target that is missing: a tree is drawn while it is being written, when a choice comes before what it leads to.
 */
export function diagramNodes(tree: Tree, labels: DiagramLabels): DiagramNode[] {
  const missing = missingIds(tree).map((id) => {
    const text = labels.missing(id);
    return { id, kind: 'missing', text, note: id === tree.start ? labels.start : '', edges: [] } as const;
  });
  const there = tree.nodes.map((node) => contentOf(node, tree.start, labels));
  return [...there, ...missing].map((node, index) => ({
    ...node,
    number: index + 1,
    start: node.id === tree.start,
  }));
}
