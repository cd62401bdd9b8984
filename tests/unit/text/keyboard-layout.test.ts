import { expect, it } from 'vitest';
import { switchToLatin, switchToPersian } from '../../../src/text/keyboard-layout.ts';

it('reads Persian that was typed on the Latin layout', () => {
  expect(switchToPersian('hdkjvkj')[0]).toBe('اینترنت');
  expect(switchToPersian(',hd thd')[0]).toBe('وای فای');
});

it('tries m as پ and as ئ, and takes the backslash for پ', () => {
  expect(switchToPersian('mhsom')).toEqual(expect.arrayContaining(['پاسخپ', 'ئاسخئ']));
  expect(switchToPersian('\\dk')[0]).toBe('پین');
});

it('takes a capital at the start for the telephone keyboard’s doing', () => {
  expect(switchToPersian('Svuj')).toContain('سرعت');
});

it('reads Latin that was typed on the Persian layout', () => {
  expect(switchToLatin('صهبه')).toBe('wifi');
  expect(switchToLatin('یدس')).toBe('dns');
});
