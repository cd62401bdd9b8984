import { expect, it } from 'vitest';
import { latinBeginnings, soundKey } from '../../../../src/search/query/sound-key.ts';

it('gives one key to words that only sound alike', () => {
  expect(soundKey('صورت')).toBe(soundKey('سورت'));
  expect(soundKey('حذف')).toBe(soundKey('هزف'));
  expect(soundKey('سرعت')).not.toBe(soundKey('شرعت'));
});

it('leaves Latin terms and digits as they are', () => {
  expect(soundKey('dns2.4')).toBe('dns2.4');
});

it.each([
  ['sorat', ['س']],
  ['khamoosh', ['خ']],
  ['cheragh', ['چ']],
  ['ghat', ['ق']],
  ['internet', ['ا', 'ی']],
  ['123', []],
  ['', []],
])('knows with which letters %j may begin', (word, letters) => {
  expect(latinBeginnings(word)).toEqual(letters);
});
