import type { Tree, TreeNode } from '../tree/tree.ts';

/** A way on from a part of the map. */
export interface MapWay {
  /** The id of the part that it leads to. */
  readonly target: string;
  /** The answer that takes it; empty for the one way on from an action. */
  readonly label: string;
}

/** One part of a tree as the map shows it: what the picture and the table both say. */
export interface MapPart {
  readonly id: string;
  readonly kind: TreeNode['kind'];
  /** Its number on the map, from 1, in the order in which the guide is written. */
  readonly number: number;
  /** Whether the guide begins here. */
  readonly start: boolean;
  /** The question, the thing to do, or what the guide found. */
  readonly words: string;
  /** What kind of part it is, in words; empty for a question that is not the first. */
  readonly note: string;
  readonly ways: readonly MapWay[];
  /** The slug of the guide that goes on from here. */
  readonly article?: string;
}

/** The words of the map, in the reader's language. */
export interface DiagramLabels {
  readonly start: string;
  readonly action: string;
  readonly results: Readonly<Record<string, string>>;
  /** What a result without a title of its own is called. */
  readonly resultTitles: Readonly<Record<string, string>>;
  readonly actionTitle: string;
}

function part(node: TreeNode, start: string, words: DiagramLabels): Omit<MapPart, 'number' | 'start'> {
  const { id, kind } = node;
  if (node.kind === 'step') {
    const note = id === start ? words.start : '';
    return { id, kind, words: node.question, note, ways: node.choices };
  }
  if (node.kind === 'action') {
    const title = node.title ?? words.actionTitle;
    return { id, kind, words: title, note: words.action, ways: [{ target: node.target, label: '' }] };
  }
  return {
    id,
    kind,
    words: node.title ?? words.resultTitles[node.result] ?? '',
    note: words.results[node.result] ?? '',
    ways: [],
    ...(node.article === undefined ? {} : { article: node.article }),
  };
}

/** The parts of a tree as the map shows them. */
export function mapParts(tree: Tree, words: DiagramLabels): MapPart[] {
  return tree.nodes.map((node, index) => ({
    ...part(node, tree.start, words),
    number: index + 1,
    start: node.id === tree.start,
  }));
}
