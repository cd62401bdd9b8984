import { expect, test } from 'vitest';
import { parseFinding, valuesIn } from '../../../src/check/finding.ts';

const row = { id: 'slow-clock', say: 'ساعت دستگاه را درست کنید.', guide: 'certificate-date-error' };

test('the values of a condition are words between spaces', () => {
  expect(valuesIn('behind ahead')).toEqual(['behind', 'ahead']);
  expect(valuesIn('  behind \n ahead ')).toEqual(['behind', 'ahead']);
  expect(valuesIn('')).toEqual([]);
});

test('a row is read with the values of each condition apart', () => {
  expect(parseFinding({ ...row, when: { site: 'yes', clock: 'behind ahead' } })).toEqual({
    ...row,
    when: { site: ['yes'], clock: ['behind', 'ahead'] },
  });
  expect(parseFinding({ ...row, when: {} })).toEqual({ ...row, when: {} });
});

test.each([
  [{ sight: 'yes' }],
  [{ site: 'maybe' }],
  [{ site: 'yes maybe' }],
  [{ site: '' }],
  [{ toString: 'yes' }],
])('a row with the condition %j is no row: without the condition it would fit too much', (when) => {
  expect(parseFinding({ ...row, when })).toBeUndefined();
});
