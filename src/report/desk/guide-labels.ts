import { entriesInto, type Entrance } from '../../tree/entrances.ts';
import { treeRevision } from '../../tree/revision.ts';
import { actionChoices, type Tree, type TreeNode } from '../../tree/tree.ts';

/** One answer as the support desk knows it: its id, its target, and its text in a report. */
export type AnswerLabels = readonly [id: string, target: string, text: string];

/**
 * One node of a tree: its id, its text in a report, and its answers, of which an outcome has none; an outcome that hands
 * on to another guide has that guide's slug, and the id of the part that it enters where it is not the start.
 */
export type NodeLabels = readonly [
  id: string,
  text: string,
  answers: readonly AnswerLabels[],
  next?: string | undefined,
  at?: string | undefined,
];

/** All that is needed to turn a reference code of one guide back into its report. */
export interface GuideLabels {
  readonly slug: string;
  /** What it was called when codes were given that still may be read; left out where it was always called so. */
  readonly former?: readonly string[] | undefined;
  readonly title: string;
  /** The guide's address from the site's root. */
  readonly url: string;
  readonly revision: number;
  readonly start: string;
  /** Whether the network's outages are a reason for what it is about; left out where not. */
  readonly asks?: true | undefined;
  /** The nodes that other guides enter it at, in the order by which paths are numbered. */
  readonly entries: readonly string[];
  readonly parts: readonly NodeLabels[];
}

/** The labels that the interface gives where a guide has none of its own. */
export interface DefaultLabels {
  readonly actionTitle: string;
  readonly actionDone: string;
  readonly actionSkipped: string;
  readonly resultTitles: Readonly<Record<string, string>>;
}

function nodeLabels(node: TreeNode, defaults: DefaultLabels): NodeLabels {
  if (node.kind === 'step') {
    return [
      node.id,
      node.question,
      node.choices.map(({ id, target, label, report }) => [id, target, report ?? label]),
    ];
  }
  if (node.kind === 'outcome') {
    const text = node.report ?? node.title ?? defaults.resultTitles[node.result] ?? '';
    if (node.article === undefined) return [node.id, text, []];
    return node.at === undefined
      ? [node.id, text, [], node.article]
      : [node.id, text, [], node.article, node.at];
  }
  return [
    node.id,
    node.title ?? defaults.actionTitle,
    [
      [actionChoices.done, node.target, defaults.actionDone],
      [actionChoices.skipped, node.target, defaults.actionSkipped],
    ],
  ];
}

/**
 * A guide's labels, as the page of the guide itself would write them into a report.
 * @param outage what the guide's head says of outages.
 * @param entrances the outcomes of all guides that enter another's tree.
 */
export function guideLabels(
  // One by one: an article has far more fields, and whatever is handed on here is published.
  {
    slug,
    former = [],
    title,
    url,
    outage,
  }: Pick<GuideLabels, 'slug' | 'former' | 'title' | 'url'> & { outage?: 'ask' | undefined },
  tree: Tree,
  defaults: DefaultLabels,
  entrances: readonly Entrance[] = [],
): GuideLabels {
  const entries = entriesInto({ slug, tree }, entrances);
  return {
    slug,
    ...(former.length === 0 ? {} : { former }),
    title,
    url,
    revision: treeRevision(tree, entries),
    start: tree.start,
    ...(outage === 'ask' ? { asks: true } : {}),
    entries,
    parts: tree.nodes.map((node) => nodeLabels(node, defaults)),
  };
}
