import { treeRevision } from '../../tree/revision.ts';
import { actionChoices, type Tree, type TreeNode } from '../../tree/tree.ts';

/** One answer as the reader of codes knows it: its id, the part that it leads to, and its words in a report. */
export type AnswerLabels = readonly [id: string, target: string, words: string];

/** One part of a tree: its id, its words in a report, and its answers; an outcome has none. */
export type PartLabels = readonly [id: string, words: string, answers: readonly AnswerLabels[]];

/** All that is needed to turn a spoken code of one guide back into its report. */
export interface GuideLabels {
  readonly slug: string;
  readonly title: string;
  /** The guide's address from the site's root. */
  readonly url: string;
  readonly revision: number;
  readonly start: string;
  readonly parts: readonly PartLabels[];
}

/** The words that the interface gives where a guide has none of its own. */
export interface DefaultLabels {
  readonly actionTitle: string;
  readonly actionDone: string;
  readonly actionSkipped: string;
  readonly resultTitles: Readonly<Record<string, string>>;
}

function partWords(node: TreeNode, words: DefaultLabels): PartLabels {
  if (node.kind === 'step') {
    return [
      node.id,
      node.question,
      node.choices.map(({ id, target, label, report }) => [id, target, report ?? label]),
    ];
  }
  if (node.kind === 'outcome') {
    return [node.id, node.report ?? node.title ?? words.resultTitles[node.result] ?? '', []];
  }
  return [
    node.id,
    node.title ?? words.actionTitle,
    [
      [actionChoices.done, node.target, words.actionDone],
      [actionChoices.skipped, node.target, words.actionSkipped],
    ],
  ];
}

/** A guide's words, as the page of the guide itself would say them in a report. */
export function guideLabels(
  // One by one: an article has far more fields, and whatever is handed on here is published.
  { slug, title, url }: Pick<GuideLabels, 'slug' | 'title' | 'url'>,
  tree: Tree,
  words: DefaultLabels,
): GuideLabels {
  return {
    slug,
    title,
    url,
    revision: treeRevision(tree),
    start: tree.start,
    parts: tree.nodes.map((node) => partWords(node, words)),
  };
}
