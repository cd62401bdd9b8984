import { expect, it } from 'vitest';
import { isSparing } from '../../../src/offline/connection.ts';

it('spares a customer who saves data or has a line of the second generation, and nobody else', () => {
  expect(isSparing({ saveData: true, effectiveType: '4g' })).toBe(true);
  expect(isSparing({ effectiveType: '2g' })).toBe(true);
  expect(isSparing({ saveData: false, effectiveType: 'slow-2g' })).toBe(true);
  expect(isSparing({ saveData: false, effectiveType: '3g' })).toBe(false);
  expect(isSparing({})).toBe(false);
  expect(isSparing(undefined)).toBe(false);
});
