import type { NodeKind } from '../tree-edit.ts';

/** What an id may be: a short ASCII word, as it stands in addresses; the rules of trees hold the same. */
const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** Whether a new part can be called so. */
export const canBeId = (id: string, taken: readonly string[]) => idPattern.test(id) && !taken.includes(id);

/** The first of a word and its numbered forms that is not taken: `question`, `question-2`. */
function firstFree(word: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? word : `${word}-${number}`;
    if (!taken.includes(id)) return id;
  }
}

const nodeWord: Readonly<Record<NodeKind, string>> = { step: 'question', action: 'do', outcome: 'end' };

/** An id for a new node. An editor need not know of it. */
export const newNodeId = (kind: NodeKind, taken: readonly string[]) => firstFree(nodeWord[kind], taken);

/** Answers that mean the same in every question have the same ids: the support desk knows `not-sure` by it. */
const answers: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/^(?:بله|آره)(?:[،,. ]|$)/, 'yes'],
  [/^(?:نه|خیر)(?:[،,. ]|$)/, 'no'],
  [/مطمئن نیستم|نمی\u200c?دانم/, 'not-sure'],
];

/** An id for a new answer, by its words. */
export function newChoiceId(words: string, taken: readonly string[]): string {
  const text = words.trim();
  const [, id = 'answer'] = answers.findLast(([pattern]) => pattern.test(text)) ?? [];
  return firstFree(id, taken);
}
