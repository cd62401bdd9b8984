import fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { editText } from '../../../src/editor/edit-text.ts';
import { fixBetween } from '../../../src/editor/fix-between.ts';

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
