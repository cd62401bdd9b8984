import { expect, test } from 'vitest';
import { changeBetween } from '../../../../src/editor/addresses/change-between.ts';

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
