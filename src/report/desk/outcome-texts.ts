import { isObject, isText } from '../../sessions/guards.ts';
import type { Tree } from '../../tree/tree.ts';
import type { DefaultLabels } from './guide-labels.ts';

/** What a guide's outcomes tell the customer, by their ids: the heading and the text below it. */
export type GuideOutcomes = Readonly<Record<string, readonly [title: string, text: string]>>;

/** The same of all guides, by their slugs. */
export type OutcomeTexts = Readonly<Record<string, GuideOutcomes>>;

/** What a tree's outcomes tell the customer. */
export function outcomeTexts(tree: Tree, defaults: Pick<DefaultLabels, 'resultTitles'>): GuideOutcomes {
  return Object.fromEntries(
    tree.nodes.flatMap((node) =>
      node.kind === 'outcome'
        ? [[node.id, [node.title ?? defaults.resultTitles[node.result] ?? '', node.text]]]
        : [],
    ),
  );
}

const isPair = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isText);

const isGuide = (value: unknown): value is GuideOutcomes =>
  isObject(value) && !Array.isArray(value) && Object.values(value).every(isPair);

/**
 * The outcomes of all guides, as `/agent/outcomes.json` holds them.
 * @throws TypeError for anything else, such as a page that a captive portal gives in its place.
 */
export function outcomeTextsFrom(value: unknown): OutcomeTexts {
  const isTexts = (texts: unknown): texts is OutcomeTexts =>
    isObject(texts) && !Array.isArray(texts) && Object.values(texts).every(isGuide);
  if (!isTexts(value)) throw new TypeError('These are no texts of outcomes.');
  return value;
}
