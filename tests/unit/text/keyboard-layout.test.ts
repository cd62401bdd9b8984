import { expect, it } from 'vitest';
import { latinReading, persianReadings } from '../../../src/text/keyboard-layout.ts';

it('reads Persian that was typed on the Latin layout', () => {
  expect(persianReadings('hdkjvkj')[0]).toBe('اینترنت');
  expect(persianReadings(',hd thd')[0]).toBe('وای فای');
});

it('tries m as پ and as ئ, and takes the backslash for پ', () => {
  expect(persianReadings('mhsom')).toEqual(expect.arrayContaining(['پاسخپ', 'ئاسخئ']));
  expect(persianReadings('\\dk')[0]).toBe('پین');
});

it('takes a capital at the start for the telephone keyboard’s doing', () => {
  expect(persianReadings('Svuj')).toContain('سرعت');
});

it('reads Latin that was typed on the Persian layout', () => {
  expect(latinReading('صهبه')).toBe('wifi');
  expect(latinReading('یدس')).toBe('dns');
});
