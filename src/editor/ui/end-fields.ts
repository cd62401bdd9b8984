import { words } from './words.ts';
import type { NodeState, TreeState } from '../guide-state.ts';
import type { KnownNames } from '../known-names.ts';
import type { TreeEdit, ValueName } from '../tree-edit.ts';
import { valueField, withNone, type Field, type Saving, type Typed } from './field.ts';
import { fieldKey } from './part-names.ts';
import { targetOptions, textField } from './step-fields.ts';

/** The fields of something to do. */
export function actionFields(tree: TreeState, node: NodeState): Field[] {
  const part = { node: node.id };
  const { title, wait, started, go = '' } = node.values;
  return [
    valueField(part, 'title', title, { label: words.actionTitle, kind: 'line' }),
    { ...textField(node, words.textHelp), must: true },
    valueField(part, 'wait', wait, {
      label: words.wait,
      help: words.waitHelp,
      kind: 'line',
      latin: true,
      save: (typed) => {
        const value = typed(fieldKey(part, 'wait'), wait ?? '');
        const edits: TreeEdit[] = [{ do: 'set-value', part, name: 'wait', value }];
        // What is said at the beginning of a wait goes with it.
        if (value === '' && started !== undefined)
          edits.push({ do: 'set-value', part, name: 'started', value: '' });
        return { edits, keys: [fieldKey(part, 'wait')] };
      },
    }),
    ...((wait ?? '') === ''
      ? []
      : [
          valueField(part, 'started', started, {
            label: words.started,
            help: words.startedHelp,
            kind: 'line',
          }),
        ]),
    valueField(part, 'go', go, {
      label: words.goNext,
      kind: 'options',
      options: targetOptions(tree, go, node.id),
    }),
  ];
}

/** What an end of each kind says beside its title and text: the first is the one that it must say. */
const said: Readonly<Record<string, readonly ValueName[]>> = {
  solved: [],
  told: [],
  article: ['article', 'at'],
  ticket: ['topic', 'ask'],
  visit: ['topic', 'ask'],
  call: ['topic', 'ask'],
  elsewhere: ['who', 'topic', 'ask'],
};
const allSaid: readonly ValueName[] = ['article', 'at', 'who', 'topic', 'ask'];

const saidBy = (result: string): readonly ValueName[] =>
  Object.hasOwn(said, result) ? (said[result] ?? []) : allSaid;

const labels: Readonly<Partial<Record<ValueName, string>>> = {
  article: words.article,
  at: words.at,
  who: words.who,
  topic: words.topic,
  ask: words.ask,
};

/**
 * Saves what an end is with all that belongs to that, at once: what the new kind must say comes with it, and what nobody
 * would read goes. Waits where what it must say is not there yet.
 */
function saveResult(node: NodeState, typed: Typed): Saving {
  const part = { node: node.id };
  const keyOf = (name: ValueName) => fieldKey(part, name);
  const shown = (name: ValueName) => typed(keyOf(name), node.values[name] ?? '');
  const result = shown('result');
  const names = saidBy(result);
  const [must] = names;
  if (must !== undefined && shown(must) === '') return { waitsFor: labels[must] ?? must };
  const isOtherGuide = shown('article') !== (node.values.article ?? '');
  const wanted = (name: ValueName) => {
    if (!names.includes(name)) return '';
    // A place in the guide before is none in this one.
    return name === 'at' && isOtherGuide && shown('at') === (node.values.at ?? '') ? '' : shown(name);
  };
  const changes = [['result', result] as const, ...allSaid.map((name) => [name, wanted(name)] as const)];
  const edits = changes
    .filter(([name, value]) => value !== (node.values[name] ?? ''))
    .map(([name, value]): TreeEdit => ({ do: 'set-value', part, name, value }));
  return { edits, keys: changes.map(([name]) => keyOf(name)) };
}

/** The fields of an end of the guide: those that its kind has. */
export function outcomeFields(node: NodeState, known: KnownNames, own: string, typed: Typed): Field[] {
  const part = { node: node.id };
  const { values } = node;
  const shown = (name: ValueName) => typed(fieldKey(part, name), values[name] ?? '');
  const options = (name: ValueName) => {
    if (name === 'topic')
      return withNone(
        known.topics.map(({ id, title }) => ({ value: id, label: title })),
        values.topic ?? '',
        words.choose,
      );
    if (name === 'article')
      return withNone(
        known.guides
          .filter(({ slug }) => slug !== own)
          .map(({ slug, title }) => ({ value: slug, label: title })),
        values.article ?? '',
        words.choose,
      );
    const entries = known.guides.find(({ slug }) => slug === shown('article'))?.entries ?? [];
    return withNone(
      entries.map(({ id, words: label }) => ({ value: id, label })),
      values.at ?? '',
      words.atStart,
    );
  };
  const helps: Readonly<Partial<Record<ValueName, string>>> = { who: words.whoHelp, ask: words.askHelp };
  const results = Object.entries(words.results).map(([value, label]) => ({ value, label }));
  const save = (now: Typed) => saveResult(node, now);
  return [
    valueField(part, 'result', values.result, {
      label: words.result,
      kind: 'options',
      options: withNone(results, values.result ?? '', words.choose),
      save,
    }),
    ...saidBy(shown('result')).map((name): Field => {
      const help = helps[name];
      const isList = name === 'topic' || name === 'article' || name === 'at';
      return valueField(part, name, values[name], {
        label: labels[name] ?? name,
        ...(help === undefined ? {} : { help }),
        ...(isList ? { kind: 'options', options: options(name) } : { kind: 'line' }),
        save,
      });
    }),
    valueField(part, 'title', values.title, { label: words.outcomeTitle, kind: 'line' }),
    textField(node, words.textHelp),
    valueField(part, 'report', values.report, {
      label: words.outcomeReport,
      help: words.reportHelp,
      kind: 'line',
    }),
  ];
}
