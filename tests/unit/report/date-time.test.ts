import { describe, expect, it } from 'vitest';
import { dateTime } from '../../../src/report/date-time.ts';

describe('a moment in words', () => {
  it('stands in the Persian calendar and digits for Persian readers, by the device’s own zone', () => {
    const noon = new Date(2026, 10, 22, 12, 5).getTime();
    expect(dateTime(noon, 'fa')).toBe('۱ آذر ۱۴۰۵ ساعت ۱۲:۰۵');
    expect(dateTime(noon, 'en')).toContain('November 22, 2026');
  });
});
