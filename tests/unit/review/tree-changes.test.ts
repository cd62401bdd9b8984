import { expect, test } from 'vitest';
import { isTreeChanged, treeChanges, type TreeChange } from '../../../src/review/tree-changes.ts';
import type { Tree } from '../../../src/tree/tree.ts';
import { file, guide, tree, version } from './guides.ts';

function treeOf(body: string): Tree {
  const found = version({ [file]: guide([], body) }).content.articles.find((one) => one.file === file)?.tree;
  if (found === undefined) throw new Error('The guide has no tree.');
  return found;
}

const from = treeOf(tree);
const to = (...changes: readonly (readonly [string, string])[]) =>
  treeChanges(from, treeOf(changes.reduce((body, [old, now]) => body.replaceAll(old, now), tree)));

/** What has become of all that is not the same. */
const told = ({ nodes }: TreeChange) =>
  nodes.flatMap(({ node, state, fields, choices, renamedFrom }) =>
    state === 'same'
      ? []
      : [
          [
            node.id,
            state,
            ...(renamedFrom === undefined ? [] : [`was ${renamedFrom}`]),
            ...fields.map(({ name, before, after }) => `${name}: ${before} > ${after}`),
            ...choices.flatMap((one) =>
              one.state === 'same'
                ? []
                : [
                    `${one.id} ${one.state}`,
                    ...one.fields.map((field) => `${field.name}: ${field.before} > ${field.after}`),
                  ],
            ),
          ],
        ],
  );

test('a tree that says what it said has not changed, wherever in the file it stands', () => {
  const moved = treeChanges(from, treeOf(`یک بند پیش از درخت.\n\n${tree}`));
  expect(isTreeChanged(moved)).toBe(false);
  expect(told(moved)).toEqual([]);
});

test('a question, an answer, where it leads, what is to be done and how long are told', () => {
  expect(told(to(['صدا دارد؟', 'بوق می\u200cزند؟']))).toEqual([
    ['sound', 'changed', 'question: صدا دارد؟ > بوق می\u200cزند؟'],
  ]);
  expect(told(to(['go="fine">نه', 'go="broken">خیر']))).toEqual([
    ['sound', 'changed', 'no changed', 'label: نه > خیر', 'target: fine > broken'],
  ]);
  expect(told(to(['wait="2m"', 'wait="5m"'], ['دو دقیقه', 'پنج دقیقه']))).toEqual([
    ['restart', 'changed', 'text: دو دقیقه صبر کنید. > پنج دقیقه صبر کنید.', 'wait: 120 > 300'],
  ]);
});

test('nodes and answers that came and went are told, those that are gone at the end', () => {
  const extra = '<Choice id="no" go="fine">نه</Choice>\n<Choice id="maybe" go="fine">شاید</Choice>';
  expect(told(to(['<Choice id="no" go="fine">نه</Choice>', extra]))).toEqual([
    ['sound', 'changed', 'maybe new'],
  ]);
  const other = to(
    ['id="fine" result="solved" title="سالم است"', 'id="told" result="told" title="عادی است"'],
    ['go="fine"', 'go="told"'],
  );
  expect(told(other)).toEqual([
    ['sound', 'changed', 'no changed', 'target: fine > told'],
    ['told', 'new'],
    ['fine', 'gone'],
  ]);
});

test('a node that only has another id is the same node, and what leads to it leads where it did', () => {
  expect(told(to(['"restart"', '"power-cycle"']))).toEqual([['power-cycle', 'changed', 'was restart']]);
  const start = to(['"sound"', '"noise"']);
  expect(told(start)).toEqual([['noise', 'changed', 'was sound']]);
  expect(start.start).toBeUndefined();
});

test('a tree that begins elsewhere has changed', () => {
  const moved = to(['start="sound"', 'start="restart"']);
  expect(moved.start).toMatchObject({ before: 'sound', after: 'restart' });
  expect(isTreeChanged(moved)).toBe(true);
});

test('a whole tree comes or goes', () => {
  expect(told(treeChanges(undefined, from)).map(([id, state]) => `${String(id)} ${String(state)}`)).toEqual([
    'sound new',
    'restart new',
    'fine new',
    'broken new',
  ]);
  expect(treeChanges(from, undefined).nodes.every(({ state }) => state === 'gone')).toBe(true);
});
