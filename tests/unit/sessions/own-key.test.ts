import { expect, it } from 'vitest';
import { isOwnKey } from '../../../src/sessions/own-key.ts';
import { keyOf } from '../../../src/sessions/store-key.ts';

it('knows every key that this program writes, and no other', () => {
  expect(isOwnKey(keyOf('area', 'own'))).toBe(true);
  expect(isOwnKey(keyOf('check', 'measured'))).toBe(true);
  expect(isOwnKey('rahgosha2-area-own')).toBe(false);
  expect(isOwnKey('portal-session')).toBe(false);
});
