import { words } from './words.ts';
import type { TreeState } from '../guide-state.ts';
import type { NodeKind, PartName, TreeEdit } from '../tree-edit.ts';

/** What an editor says of a part before it is made. */
export interface NewPart {
  readonly kind: NodeKind;
  readonly id: string;
  /** The question, what to do, or what was found. */
  readonly words: string;
  /** Its text; of a question it may be empty. */
  readonly text: string;
}

/** The gestures that make a part and write what was said of it. */
export function newPartEdits(
  { kind, id, words: said, text }: NewPart,
  from: PartName | undefined,
): TreeEdit[] {
  const name = kind === 'step' ? 'question' : 'title';
  return [
    { do: 'add-node', kind, id, ...(from === undefined ? {} : { after: from.node, from }) },
    { do: 'set-value', part: { node: id }, name, value: said },
    ...(text.trim() === '' ? [] : [{ do: 'set-text', node: id, text } as const]),
  ];
}

/** What an editor says of an answer before it is made; `target` is where it leads, an id that is there. */
export interface NewChoice {
  readonly node: string;
  readonly id: string;
  readonly words: string;
  readonly target: string;
}

/** The gesture that makes an answer. */
export const newChoiceEdit = ({ node, id, words: said, target }: NewChoice): TreeEdit => ({
  do: 'add-choice',
  node,
  id,
  words: said,
  go: target,
});

/** Where a new answer leads until its own part is made: to an end, so that no loop can come of it. */
export const restingTarget = (tree: TreeState, own: string) =>
  (tree.nodes.findLast(({ kind, id }) => kind === 'outcome' && id !== own) ?? tree.nodes.at(-1))?.id ?? '';

/** The label of the field that says what a part of a kind is. */
export const wordsLabel: Readonly<Record<NodeKind, string>> = {
  step: words.question,
  action: words.actionTitle,
  outcome: words.outcomeTitle,
};
