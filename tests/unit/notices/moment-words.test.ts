import { describe, expect, it } from 'vitest';
import { momentWords } from '../../../src/notices/moment-words.ts';

const now = Date.parse('2026-11-29T12:00:00+03:30');
const told = (moment: string, zone = 'Asia/Tehran', at = now) => momentWords(moment, at, zone, 'fa');

describe('a moment in words', () => {
  it('is told by its time and the name of its day', () => {
    expect(told('2026-11-29T10:32:00+03:30')).toBe('امروز ۱۰:۳۲');
    expect(told('2026-11-28T23:10:00+03:30')).toBe('دیروز ۲۳:۱۰');
    expect(told('2026-11-30T00:05:00+03:30')).toBe('فردا ۰۰:۰۵');
  });

  it('has the date of the Persian calendar where it is no day about today', () => {
    expect(told('2026-11-26T10:32:00+03:30')).toBe('۵ آذر ساعت ۱۰:۳۲');
    expect(told('2026-12-02T02:00:00+03:30')).toBe('۱۱ آذر ساعت ۰۲:۰۰');
  });

  it('counts days in the zone of the site, not in that of the moment or the device', () => {
    // In Tehran the day begins at half past eight of the evening before in Greenwich.
    expect(told('2026-11-28T20:30:00Z')).toBe('امروز ۰۰:۰۰');
    expect(told('2026-11-28T20:29:00Z')).toBe('دیروز ۲۳:۵۹');
    expect(told('2026-11-28T20:30:00Z', 'UTC')).toBe('دیروز ۲۰:۳۰');
  });

  it('knows today on the day on which clocks are set', () => {
    const evening = Date.parse('2026-10-25T23:30:00+01:00');
    expect(told('2026-10-25T00:30:00+02:00', 'Europe/Berlin', evening)).toBe('امروز ۰۰:۳۰');
    expect(told('2026-10-24T23:30:00+02:00', 'Europe/Berlin', evening)).toBe('دیروز ۲۳:۳۰');
  });

  it('is the same from milliseconds', () => {
    expect(momentWords(now, now, 'Asia/Tehran', 'fa')).toBe('امروز ۱۲:۰۰');
  });
});
