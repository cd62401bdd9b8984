import type { NodeKind } from './tree-edit.ts';
import { quoted } from './set-value.ts';

/** The words that new parts begin with, in the editors' language; the check knows them as ones that nobody has written over. */
export interface NewWords {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly actionTitle: string;
  readonly actionText: string;
  readonly outcomeTitle: string;
  readonly outcomeText: string;
  readonly supportTitle: string;
  readonly supportText: string;
  /** The topic under which a new end goes to support. */
  readonly topic: string;
}

/** A choice on one line. */
export const choiceLine = (id: string, go: string, words: string) =>
  `<Choice id=${quoted(id)} go=${quoted(go)}>${words}</Choice>`;

const stepLines = (id: string, go: readonly [string, string], words: NewWords) => [
  `<Step id=${quoted(id)} question=${quoted(words.question)}>`,
  choiceLine('yes', go[0], words.yes),
  choiceLine('no', go[1], words.no),
  '</Step>',
];

/**
 * A new node with what it must have, as the lines of its text.
 * @param go where it leads on.
 */
export function nodeLines(kind: NodeKind, id: string, go: string, words: NewWords): readonly string[] {
  if (kind === 'step') return stepLines(id, [go, go], words);
  if (kind === 'outcome')
    return [
      `<Outcome id=${quoted(id)} result="solved" title=${quoted(words.outcomeTitle)}>`,
      words.outcomeText,
      '</Outcome>',
    ];
  return [
    `<Action id=${quoted(id)} title=${quoted(words.actionTitle)} go=${quoted(go)}>`,
    words.actionText,
    '</Action>',
  ];
}

/** The ids of a first tree. */
export const firstTree = { step: 'first', solved: 'solved', support: 'support' } as const;

/** A first tree: a question with two ends. */
export function treeLines(words: NewWords): readonly string[] {
  const { step, solved, support } = firstTree;
  return [
    `<DecisionTree start="${step}">`,
    '',
    ...stepLines(step, [solved, support], words),
    '',
    ...nodeLines('outcome', solved, '', words),
    '',
    `<Outcome id="${support}" result="ticket" topic=${quoted(words.topic)} title=${quoted(words.supportTitle)}>`,
    words.supportText,
    '</Outcome>',
    '',
    '</DecisionTree>',
  ];
}
