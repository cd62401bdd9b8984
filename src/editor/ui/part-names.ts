import { words } from './words.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import type { ChoiceState, NodeState, TreeState } from '../guide-state.ts';
import type { PartName } from '../tree-edit.ts';

/** A part as the key of what belongs to it. */
export const partKey = ({ node, choice = '' }: PartName) => `${node}/${choice}`;

/** A field of a part: no two fields of a guide have the same. */
export const fieldKey = (part: PartName, name: string) => `${partKey(part)}/${name}`;

/** A node by its id; the first where several have it. */
export const nodeOf = (tree: TreeState, id: string): NodeState | undefined =>
  tree.nodes.find((node) => node.id === id);

/** What a node is called in a sentence: its question or its title. */
export function nodeWords({ values, kind }: NodeState): string {
  const { question = '', title = '' } = values;
  if (question !== '') return question;
  if (title !== '') return title;
  return kind === 'outcome' && values.result !== undefined && Object.hasOwn(words.results, values.result)
    ? words.kinds.outcome
    : words.nameless;
}

/** A node's number in the map, and what it is called. */
export function numberedWords(tree: TreeState, node: NodeState): string {
  return `${persianNumber(tree.nodes.indexOf(node) + 1)}. ${nodeWords(node)}`;
}

/** One way that leads to a node. */
export interface Way {
  readonly part: PartName;
  readonly node: NodeState;
  /** The answer; undefined for an action, which leads on by itself. */
  readonly choice?: ChoiceState;
}

/** All ways of a tree that lead to an id. */
export function waysTo(tree: TreeState, id: string): readonly Way[] {
  return tree.nodes.flatMap((node): Way[] => {
    const own = node.kind === 'action' && node.values.go === id ? [{ part: { node: node.id }, node }] : [];
    const choices = node.choices
      .filter(({ values }) => values.go === id)
      .map((choice) => ({ part: { node: node.id, choice: choice.id }, node, choice }));
    return [...own, ...choices];
  });
}

/** What a way is called: the part that it leaves, and the answer. */
export function wayWords(tree: TreeState, { node, choice }: Way): string {
  const from = numberedWords(tree, node);
  return choice === undefined ? from : words.cameFromChoice(from, choice.words);
}
