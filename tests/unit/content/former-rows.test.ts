import { expect, test } from 'vitest';
import { formerRows } from '../../../src/content/former-rows.ts';

const guide = { symptom: 'wifi', slug: 'new', language: 'fa', moved: ['modem/old', 'modem/new', 'no place'] };

test('a guide has a row for each of its former addresses', () => {
  expect(formerRows([guide], new Set(['new']))).toEqual([
    ['old', 'new', '/modem/old/', '/wifi/new/'],
    ['new', 'new', '/modem/new/', '/wifi/new/'],
  ]);
});

test('what is kept under the name of a guide of today is of that guide', () => {
  expect(formerRows([guide], new Set(['new', 'old']))).toEqual([['new', 'new', '/modem/new/', '/wifi/new/']]);
});
