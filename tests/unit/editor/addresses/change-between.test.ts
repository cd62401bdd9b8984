import fc from '../../../properties.ts';
import { expect, test } from 'vitest';
import { editText } from '../../../../src/editor/edit-text.ts';
import { changeBetween, fixBetween } from '../../../../src/editor/addresses/change-between.ts';

test('one replacement makes any text of any other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '\n') }),
      fc.string({ unit: fc.constantFrom('a', 'b', '\n') }),
      (before, after) => {
        expect(editText(before, [fixBetween(before, after)])).toBe(after);
      },
    ),
  );
});

test('it is as small as it can be', () => {
  expect(fixBetween('one two three', 'one six three')).toEqual({ start: 4, end: 7, text: 'six' });
  expect(fixBetween('aa', 'aaa')).toEqual({ start: 2, end: 2, text: 'a' });
});

test('files come, go and change, and what stays the same is not named', () => {
  const before = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ]);
  const after = new Map([
    ['a', '1'],
    ['b', '22'],
    ['d', '4'],
  ]);
  expect(changeBetween(before, after, (text) => `#${text}`)).toEqual({
    b: { kind: 'edit', hash: '#2', fixes: [{ start: 1, end: 1, text: '2' }] },
    c: { kind: 'delete', hash: '#3' },
    d: { kind: 'create', text: '4' },
  });
});
