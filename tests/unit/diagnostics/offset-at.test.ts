import fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { offsetAt } from '../../../src/diagnostics/offset-at.ts';
import { positionAt } from '../../../src/diagnostics/position-at.ts';

test('a place of a text is where its line and column say', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 5 })), fc.nat(), (lines, at) => {
      const text = lines.join('\n');
      const index = text === '' ? 0 : at % (text.length + 1);
      expect(offsetAt(text, positionAt(text, index))).toBe(index);
    }),
  );
});

test('a line that there is not is at the end', () => {
  expect(offsetAt('one\ntwo', { line: 5, column: 1 })).toBe(7);
});
