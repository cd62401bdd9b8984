import { describe, expect, it } from 'vitest';
import { judgeClock } from '../../../src/check/judge-clock.ts';
import { plainSettings, silence, START, worldWith } from './surroundings.ts';

const HOUR = 3_600_000;

/** What is said of a clock that is so many milliseconds ahead of the middle of the second that the server named. */
const judge = (ahead: number, changes: Parameters<typeof worldWith>[1] = {}) =>
  judgeClock(
    { date: new Date(START).toUTCString(), at: START + 500 + ahead },
    plainSettings,
    worldWith(silence, { ahead, ...changes }),
  );

const tehran = (offset: number) => ({ zone: () => 'Asia/Tehran', offsetAt: () => offset });

describe('the clock', () => {
  it.each([
    [0, 'right', 0],
    [119_000, 'right', 119],
    [120_000, 'right', 120],
    [-120_000, 'right', -120],
    [121_000, 'ahead', 121],
    [-121_000, 'behind', -121],
    [400, 'right', 0],
    [3 * 24 * HOUR, 'ahead', 259_200],
    [-3 * 24 * HOUR, 'behind', -259_200],
  ])('%d ms ahead is %s', (ahead, clock, seconds) => {
    expect(judge(ahead)).toEqual({ facts: { clock }, figures: { clock: seconds } });
  });

  it('never gives a zero that is below zero, which no text would keep', () => {
    expect(Object.is(judge(-400).figures.clock, 0)).toBe(true);
  });

  it('is slow for sure before the newest review, whether or not anything answers', () => {
    const world = worldWith(silence, { ahead: plainSettings.notBefore - START - 1 });
    expect(judgeClock({}, plainSettings, world)).toEqual({ facts: { clock: 'behind' }, figures: {} });
  });

  it.each([
    ['nothing answered', {}],
    ['the answer had no moment', { at: START }],
    ['the date is none', { date: 'yesterday', at: START }],
    ['the date is before the newest review', { date: 'Thu, 01 Jan 2015 00:00:00 GMT', at: START }],
  ])('is not judged where %s', (_, site) => {
    expect(judgeClock(site, plainSettings, worldWith(silence))).toEqual({ facts: {}, figures: {} });
  });

  it('is of an old zone where Iran still has summer time by the device', () => {
    expect(judge(0, tehran(270))).toEqual({ facts: { clock: 'zone' }, figures: { clock: 0 } });
    expect(judge(0, tehran(210)).facts).toEqual({ clock: 'right' });
  });

  it('looks at July of this year, whatever month it is', () => {
    const asked: number[] = [];
    judge(0, { zone: () => 'Asia/Tehran', offsetAt: (time) => (asked.push(time), 210) });
    expect(asked.map((time) => new Date(time).toISOString().slice(0, 7))).toEqual(['2026-07']);
  });

  it('is wrong before it is of an old zone', () => {
    expect(judge(HOUR, tehran(270)).facts).toEqual({ clock: 'ahead' });
    expect(judge(-HOUR, tehran(270)).facts).toEqual({ clock: 'behind' });
  });

  it('has nothing to say of a zone that is not the customers\u2019, or that nothing is known of', () => {
    expect(judge(0, { zone: () => 'Asia/Dubai', offsetAt: () => 270 }).facts).toEqual({ clock: 'right' });
    const world = worldWith(silence, { zone: () => 'Asia/Dubai', offsetAt: () => 270 });
    const site = { date: new Date(START).toUTCString(), at: START };
    expect(judgeClock(site, { ...plainSettings, zone: 'Asia/Dubai' }, world).facts).toEqual({
      clock: 'right',
    });
  });
});
