import { expect, test } from 'vitest';
import { middleOf, table } from '../../bench/lint/measured.ts';

test('the middle of some numbers is one of them, whatever their order', () => {
  expect(middleOf([30, 1, 2])).toBe(2);
  expect(middleOf([4, 1, 3, 2])).toBe(3);
});

test('the table tells each command against the first', () => {
  const rows = table([
    { name: 'a', best: 90, middle: 100 },
    { name: 'b', best: 900, middle: 1250 },
  ]).split('\n');
  expect(rows.slice(2)).toEqual(['| a | 0.09 s | 0.10 s | 1.0 |', '| b | 0.90 s | 1.25 s | 12.5 |']);
});
