import { expect, test } from 'vitest';
import { positionAt } from '../../../src/diagnostics/position-at.ts';

test('a place in a text has its line and column, counted from 1', () => {
  const text = 'ab\n\ncd\n';
  const places = [0, 2, 3, 4, 5, 7].map((index) => positionAt(text, index));
  expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:1',
    '1:3',
    '2:1',
    '3:1',
    '3:2',
    '4:1',
  ]);
});
