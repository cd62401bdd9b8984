import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { neighbourOf } from '../../../../src/editor/ui/neighbours.ts';
import { canBeId, newChoiceId, newNodeId } from '../../../../src/editor/ui/new-ids.ts';
import { newPartEdits, restingTarget } from '../../../../src/editor/ui/new-part.ts';
import { orphansOf } from '../../../../src/editor/ui/orphans.ts';
import { waysTo, wayWords } from '../../../../src/editor/ui/part-names.ts';
import { partOf, partsIn, placeToMove } from '../../../../src/editor/ui/parts-about.ts';
import { sample } from '../../tree/sample.ts';
import { treeState } from './sample-state.ts';

const tree = treeState();

describe('what nothing would lead to any more', () => {
  it('is all that only the part led to', () => {
    expect(orphansOf(tree, [{ node: 'dsl' }])).toEqual(['fixed', 'line']);
    expect(orphansOf(tree, [{ node: 'power', choice: 'off' }])).toEqual(['plug']);
    expect(orphansOf(tree, [{ node: 'fixed' }])).toEqual([]);
  });

  it('is nothing where what led there leads on', () => {
    expect(orphansOf(tree, [{ node: 'plug' }], 'dsl')).toEqual([]);
  });

  it('is all else where the start goes, or what only it led to where another takes its place', () => {
    expect(orphansOf(tree, [{ node: 'power' }])).toEqual(['plug', 'dsl', 'fixed', 'line']);
    expect(orphansOf(tree, [{ node: 'power' }], 'dsl')).toEqual(['plug']);
  });

  it('leaves out what nothing leads to today', () => {
    const loose = treeState(sample.replace('go="line"', 'go="fixed"'));
    expect(orphansOf(loose, [{ node: 'dsl' }])).toEqual(['fixed']);
    expect(orphansOf({ ...tree, start: 'dsl' }, [{ node: 'plug' }])).toEqual([]);
  });
});

describe('moving about by arrow keys', () => {
  it('goes left along a way and right back to where it came from', () => {
    expect(neighbourOf(tree.diagram, 'plug', 'ArrowLeft')).toBe('dsl');
    expect(neighbourOf(tree.diagram, 'plug', 'ArrowRight')).toBe('power');
    expect(neighbourOf(tree.diagram, 'fixed', 'ArrowLeft')).toBeUndefined();
    expect(neighbourOf(tree.diagram, 'power', 'ArrowRight')).toBeUndefined();
  });

  it('goes up and down within a column', () => {
    expect(neighbourOf(tree.diagram, 'fixed', 'ArrowDown')).toBe('line');
    expect(neighbourOf(tree.diagram, 'line', 'ArrowUp')).toBe('fixed');
    expect(neighbourOf(tree.diagram, 'nowhere', 'ArrowUp')).toBeUndefined();
  });
});

describe('ids that nobody has to think of', () => {
  it('are free, and can be ids', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('step', 'action', 'outcome'),
        fc.array(fc.constantFrom('question', 'question-2', 'do', 'end', 'end-2')),
        (kind, taken) => {
          expect(canBeId(newNodeId(kind, taken), taken)).toBe(true);
        },
      ),
    );
  });

  it('say what every answer of that kind says, for the support desk', () => {
    expect(newChoiceId('بله، روشن است', [])).toBe('yes');
    expect(newChoiceId('نه', ['no'])).toBe('no-2');
    expect(newChoiceId('مطمئن نیستم', [])).toBe('not-sure');
    expect(newChoiceId('نه، مطمئن نیستم', [])).toBe('not-sure');
    expect(newChoiceId('سبز است', ['answer'])).toBe('answer-2');
  });

  it('are refused where they are taken or no short Latin word', () => {
    for (const id of ['', 'سلام', 'a b', 'taken', '-a']) expect(canBeId(id, ['taken']), id).toBe(false);
  });
});

describe('a new part', () => {
  it('is made behind what leads there, and says at once what it was made for', () => {
    const from = { node: 'power', choice: 'on' };
    expect(newPartEdits({ kind: 'step', id: 'question', words: 'چراغ؟', text: ' ' }, from)).toEqual([
      { do: 'add-node', kind: 'step', id: 'question', after: 'power', from },
      { do: 'set-value', part: { node: 'question' }, name: 'question', value: 'چراغ؟' },
    ]);
    expect(
      newPartEdits({ kind: 'outcome', id: 'end', words: 'درست شد', text: 'خوب است.' }, undefined),
    ).toMatchObject([{ do: 'add-node' }, { name: 'title' }, { do: 'set-text', text: 'خوب است.' }]);
  });

  it('is led to from an end meanwhile', () => {
    expect(restingTarget(tree, 'power')).toBe('line');
    expect(restingTarget(tree, 'line')).toBe('fixed');
  });
});

describe('the ways into a part', () => {
  it('are answers and actions, in words', () => {
    const ways = waysTo(tree, 'dsl');
    expect(ways.map(({ part }) => part)).toEqual([{ node: 'power', choice: 'on' }, { node: 'plug' }]);
    expect(ways.map((way) => wayWords(tree, way))).toEqual([
      '۱. چراغ Power روشن است؟ ← بله',
      '۲. به برق بزنید',
    ]);
  });
});

it('gestures are about the nodes that were there before them and those that are there after', () => {
  expect(partsIn([{ do: 'rename', part: { node: 'dsl' }, id: 'light' }])).toEqual(['dsl', 'light']);
  expect(
    partsIn([
      { do: 'add-choice', node: 'dsl', id: 'answer', words: 'سبز', go: 'fixed' },
      { do: 'add-node', kind: 'step', id: 'question', after: 'dsl', from: { node: 'dsl', choice: 'answer' } },
    ]),
  ).toEqual(['dsl', 'question']);
  expect(partsIn([{ do: 'delete', parts: [{ node: 'dsl' }, { node: 'line' }], instead: 'fixed' }])).toEqual([
    ...['dsl', 'line', 'fixed'],
  ]);
});

describe('the part of a field, and where a part moves', () => {
  it('is found by the field\u2019s key', () => {
    expect(partOf(tree, 'power/on/go')).toEqual({ node: 'power', choice: 'on' });
    expect(partOf(tree, 'plug//go')).toEqual({ node: 'plug' });
    expect(partOf(tree, 'gone//go')).toBeUndefined();
  });

  it('is one place up or down, and none beyond the ends', () => {
    expect(placeToMove(tree, { node: 'plug' }, 'up')).toEqual({ before: 'power' });
    expect(placeToMove(tree, { node: 'plug' }, 'down')).toEqual({ before: 'fixed' });
    expect(placeToMove(tree, { node: 'fixed' }, 'down')).toEqual({});
    expect(placeToMove(tree, { node: 'power' }, 'up')).toBeUndefined();
    expect(placeToMove(tree, { node: 'line' }, 'down')).toBeUndefined();
    expect(placeToMove(tree, { node: 'dsl', choice: 'steady' }, 'down')).toEqual({});
  });
});
