import { words } from './words.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import type { ChoiceState, NodeState, TreeState } from '../guide-state.ts';
import type { KnownNames } from '../known-names.ts';
import type { TreeEdit } from '../tree-edit.ts';
import { NEW_PART, valueField, withNone, type Field, type Option, type Typed } from './field.ts';
import { fieldKey, nodeOf, numberedWords } from './part-names.ts';

const wordIn = (known: Readonly<Record<string, string>>, word: string) =>
  Object.hasOwn(known, word) ? (known[word] ?? word) : word;

/** Where something can lead: every node of the tree but itself, and one that is made for it. */
export function targetOptions(tree: TreeState, saved: string, own: string): Option[] {
  const there = tree.nodes
    .filter(({ id }) => id !== own || id === saved)
    .map((node) => ({ value: node.id, label: numberedWords(tree, node) }));
  const missing =
    nodeOf(tree, saved) === undefined ? [{ value: saved, label: words.missingTarget(saved) }] : [];
  return [...missing, ...there, { value: NEW_PART, label: words.newPart }];
}

const factKey = (node: NodeState) => fieldKey({ node: node.id }, 'fact');
const whenKey = (node: NodeState, choice: ChoiceState) =>
  fieldKey({ node: node.id, choice: choice.id }, 'when');

/**
 * Saves what is measured with the answers that it stands for, all at once: the one without the other is a mistake. Another
 * fact takes the values of the one before away.
 */
function saveFact(node: NodeState, known: KnownNames, typed: Typed) {
  const saved = node.values.fact ?? '';
  const fact = typed(factKey(node), saved);
  const values = known.facts.find(({ name }) => name === fact)?.values ?? [];
  const edits: TreeEdit[] = [{ do: 'set-value', part: { node: node.id }, name: 'fact', value: fact }];
  let isAnswered = false;
  for (const choice of node.choices) {
    const before = choice.values.when ?? '';
    const shown = typed(whenKey(node, choice), before);
    const value = shown.split(' ').every((one) => values.includes(one)) ? shown : '';
    isAnswered ||= value !== '';
    if (value === before) continue;
    edits.push({ do: 'set-value', part: { node: node.id, choice: choice.id }, name: 'when', value });
  }
  if (fact !== '' && !isAnswered) return { waitsFor: words.when };
  return { edits, keys: [factKey(node), ...node.choices.map((choice) => whenKey(node, choice))] };
}

/** The fields of a question, without its answers. */
export function stepFields(node: NodeState, known: KnownNames): Field[] {
  const part = { node: node.id };
  const facts = known.facts.map(({ name }) => ({ value: name, label: wordIn(words.facts, name) }));
  return [
    valueField(part, 'question', node.values.question, {
      label: words.question,
      help: words.questionHelp,
      kind: 'line',
      must: true,
    }),
    textField(node, words.stepTextHelp),
    valueField(part, 'fact', node.values.fact, {
      label: words.measured,
      help: words.measuredHelp,
      kind: 'options',
      options: withNone(facts, node.values.fact ?? ''),
      save: (typed) => saveFact(node, known, typed),
    }),
  ];
}

/** The field for a node's own text. */
export function textField(node: NodeState, help: string): Field {
  const key = fieldKey({ node: node.id }, 'text');
  return {
    key,
    label: words.text,
    help,
    kind: 'lines',
    saved: node.text,
    html: node.html,
    save: (typed) => ({
      edits: [{ do: 'set-text', node: node.id, text: typed(key, node.text) }],
      keys: [key],
    }),
  };
}

const lights = Object.entries(words.colours).flatMap(([value, label]): Option[] =>
  value === 'off'
    ? [{ value, label }]
    : [
        { value, label },
        { value: `${value} blinking`, label: words.blinking(label) },
      ],
);

/** The fields of one answer of a question. */
export function choiceFields(
  tree: TreeState,
  node: NodeState,
  choice: ChoiceState,
  known: KnownNames,
  typed: Typed,
): Field[] {
  const part = { node: node.id, choice: choice.id };
  const { go = '', report, light = '', when = '' } = choice.values;
  const wordsKey = fieldKey(part, 'words');
  const fact = typed(factKey(node), node.values.fact ?? '');
  const values = known.facts.find(({ name }) => name === fact)?.values ?? [];
  const measured = values.map((value) => ({ value, label: wordIn(words.factValues, value) }));
  return [
    {
      key: wordsKey,
      label: words.words,
      kind: 'line',
      must: true,
      saved: choice.words,
      save: (shown) => ({
        edits: [{ do: 'set-words', part, words: shown(wordsKey, choice.words) }],
        keys: [wordsKey],
      }),
    },
    valueField(part, 'go', go, {
      label: words.go,
      kind: 'options',
      options: targetOptions(tree, go, node.id),
    }),
    valueField(part, 'report', report, { label: words.report, help: words.reportHelp, kind: 'line' }),
    valueField(part, 'light', light, {
      label: words.light,
      kind: 'options',
      options: withNone(lights, light),
    }),
    ...(fact === '' && when === ''
      ? []
      : [
          valueField(part, 'when', when, {
            label: words.when,
            kind: 'options',
            options: withNone(measured, when),
            save: (shown) => saveFact(node, known, shown),
          }),
        ]),
  ];
}

/** What an answer is called in its heading. */
export const choiceTitle = (index: number, choice: ChoiceState) =>
  words.choice(persianNumber(index + 1), choice.words === '' ? words.nameless : choice.words);
