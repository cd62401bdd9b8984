import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { fromPersian, momentOf, wallTime, writeMoment } from '../../../../src/text/format/zoned-time.ts';

const wall = (year: number, month: number, day: number, hour: number, minute = 0) => ({
  year,
  month,
  day,
  hour,
  minute,
});

describe('a moment as a notice has it', () => {
  it('carries the offset of the zone at that moment', () => {
    const noon = Date.UTC(2026, 10, 29, 12, 0, 59);
    expect(writeMoment(noon, 'Asia/Tehran')).toBe('2026-11-29T15:30+03:30');
    expect(writeMoment(noon, 'UTC')).toBe('2026-11-29T12:00+00:00');
    expect(writeMoment(noon, 'America/St_Johns')).toBe('2026-11-29T08:30-03:30');
  });

  it('knows that Iran put its clocks forward until 2022, and does so no more', () => {
    expect(writeMoment(Date.UTC(2022, 5, 1, 12), 'Asia/Tehran')).toBe('2022-06-01T16:30+04:30');
    expect(writeMoment(Date.UTC(2026, 5, 1, 12), 'Asia/Tehran')).toBe('2026-06-01T15:30+03:30');
  });

  it('is the one that was put in, to the minute, in whichever zone', () => {
    const zone = fc.constantFrom(
      'Asia/Tehran',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    );
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 * 40 });
    fc.assert(
      fc.property(minutes, zone, (minute, name) => {
        const moment = Date.UTC(2000, 0) + minute * 60_000;
        expect(Date.parse(writeMoment(moment, name))).toBe(moment);
      }),
    );
  });
});

describe('the moment of a day and a time', () => {
  it('is found again from what the clock shows', () => {
    expect(momentOf(wall(2026, 11, 29, 15, 30), 'Asia/Tehran')).toBe(Date.UTC(2026, 10, 29, 12));
    expect(wallTime(Date.UTC(2026, 10, 29, 12), 'Asia/Tehran')).toEqual(wall(2026, 11, 29, 15, 30));
  });

  it('is the first of two where clocks are put back, and after the leap where they are put forward', () => {
    const written = (day: ReturnType<typeof wall>) =>
      writeMoment(momentOf(day, 'Europe/Berlin'), 'Europe/Berlin');
    expect(written(wall(2026, 10, 25, 2, 30))).toBe('2026-10-25T02:30+02:00');
    expect(written(wall(2026, 3, 29, 2, 30))).toBe('2026-03-29T03:30+02:00');
  });
});

describe('a day of the Persian calendar', () => {
  it('is the same day in the calendar of the world', () => {
    expect(fromPersian(wall(1405, 9, 8, 2))).toEqual(wall(2026, 11, 29, 2));
    expect(fromPersian(wall(1405, 1, 1, 0))).toEqual(wall(2026, 3, 21, 0));
    expect(fromPersian(wall(1403, 12, 30, 23, 59))).toEqual(wall(2025, 3, 20, 23, 59));
  });

  it('is none where its month does not have it', () => {
    expect(fromPersian(wall(1405, 12, 30, 2))).toBeUndefined();
    expect(fromPersian(wall(1405, 13, 1, 2))).toBeUndefined();
  });
});
