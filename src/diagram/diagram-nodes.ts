import type { Tree, TreeNode } from '../tree/tree.ts';

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
  readonly kind: TreeNode['kind'];
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

/** The nodes of a tree as its diagram shows them, in the order in which the guide is written. */
export function diagramNodes(tree: Tree, labels: DiagramLabels): DiagramNode[] {
  return tree.nodes.map((node, index) => ({
    ...contentOf(node, tree.start, labels),
    number: index + 1,
    start: node.id === tree.start,
  }));
}
