import { describe, expect, it } from 'vitest';
import { persianDate, persianDigits, persianNumber } from '../../../../src/text/format/persian-format.ts';

describe('Persian dates and digits', () => {
  it('are in the Persian calendar', () => {
    expect(persianDate(new Date('2026-11-22'))).toBe('۱ آذر ۱۴۰۵');
    expect(persianDate(new Date('2026-03-21'))).toBe('۱ فروردین ۱۴۰۵');
  });

  it('have no separators and keep what is not a digit', () => {
    expect(persianNumber(2026)).toBe('۲۰۲۶');
    expect(persianDigits('+98 91000000')).toBe('+۹۸ ۹۱۰۰۰۰۰۰');
  });
});
