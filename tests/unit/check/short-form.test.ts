import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { factNames, factValues, type Facts } from '../../../src/check/facts.ts';
import type { Figures, Measurement } from '../../../src/check/measurement.ts';
import { parseShortForms } from '../../../src/check/parse-short-form.ts';
import { shortForm } from '../../../src/check/short-form.ts';
import { tellingFacts } from '../../../src/check/telling-facts.ts';
import { before, whole } from './measured-sample.ts';

const now = new Date(2026, 10, 29, 12).getTime();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const readBack = (text: string, at = now) => parseShortForms(text, at);

const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((number) => number / 10);
const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(factNames.map((name) => [name, fc.constantFrom(...factValues[name])])),
  { requiredKeys: [] },
);
const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,9}[a-z0-9])?$/);

/** What a check can find: figures only of what was measured, and those of the clock and of abroad as their facts say. */
const found = fc
  .record({
    facts,
    delay: fc.nat(4000),
    jitter: fc.nat(900),
    asked: fc.integer({ min: 1, max: 30 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    off: fc.integer({ min: 121, max: 900_000_000 }),
    abroadAsked: fc.integer({ min: 1, max: 4 }),
    speed: tenths(1000),
    place: fc.option(fc.record({ area: slug, kind: slug }, { requiredKeys: ['area'] }), { nil: undefined }),
  })
  .map(({ facts: all, delay, jitter, asked, share, off, abroadAsked, speed, place }) => {
    const known = tellingFacts(all);
    const figures: Figures = {
      ...(known.delay === undefined ? {} : { delay, jitter }),
      ...(known.drops === undefined ? {} : { asked, unanswered: Math.floor(asked * share) }),
      ...(known.clock === 'behind' ? { clock: -off } : known.clock === 'ahead' ? { clock: off } : {}),
      ...(known.abroad === undefined
        ? {}
        : { abroadAsked, abroadAnswered: known.abroad === 'yes' ? Math.ceil(abroadAsked / 2) : 0 }),
      ...(known.speed === undefined ? {} : { speed }),
    };
    return { facts: known, figures, ...(place === undefined ? {} : { place }) };
  })
  .filter((one) => Object.keys(one.facts).length > 0);

/** Measurements of one day, the newest first. */
const measurements: fc.Arbitrary<Measurement[]> = fc
  .record({
    first: fc.integer({ min: -2 * 365 * DAY, max: 0 }),
    all: fc.array(fc.tuple(found, fc.nat(5)), { minLength: 1, maxLength: 4 }),
  })
  .map(({ first, all }) => {
    let time = new Date(Math.floor((now + first) / MINUTE) * MINUTE).getTime();
    return all.map(([one, hours]) => {
      const measurement = { time, ...one };
      time -= hours * 60 * MINUTE;
      return measurement;
    });
  });

describe('the short form of what was measured', () => {
  it('is pairs that support reads on the phone, the newest measurement first', () => {
    expect(shortForm([whole, before])).toBe(
      't=10:30 site=1 own=1 area=rey kind=vdsl rtt=38/6/good un=3/30/many clk=-259200 abr=2/3 dl=7.8/ok d=11-29 t=10:05 site=0 mdm=0',
    );
  });

  it('says nothing of what tells nobody anything', () => {
    expect(shortForm([])).toBe('');
    const silent: Facts = {
      network: 'some',
      intercepted: 'no',
      names: 'unset',
      modem: 'unasked',
      abroad: 'unset',
    };
    expect(shortForm([{ ...before, facts: silent }])).toBe('');
  });

  it('is letters that cost a byte in an address, whatever a server calls a place', () => {
    const odd = { ...whole, place: { area: 'ری تهران', kind: 'a b=c' } };
    expect(shortForm([odd])).toMatch(/^[a-z0-9=:./ -]+$/);
    expect(shortForm([odd])).not.toMatch(/area|kind/);
  });

  it('is read back whole, to the minute', () => {
    fc.assert(
      fc.property(measurements, (all) => {
        const newest = all[0]?.time ?? 0;
        const [read, ...others] = readBack(`x: ${shortForm(all)}.`, newest + 60 * DAY);
        expect(others).toEqual([]);
        expect(read).toEqual({ measurements: all, hasDay: true });
      }),
    );
  });

  it('is read in capital letters and Persian digits, out of a whole report', () => {
    const report = `اندازه‌گیری شده: ساعت ۱۰:۳۰: پاسخ داد [T=۱۰:۳۰ SITE=۱ OWN=x d=11-29]\nنشانی:\nhttps://help.example/x/#t=10:00&site=no`;
    expect(readBack(report)).toEqual([
      {
        hasDay: true,
        measurements: [{ time: whole.time, facts: { site: 'yes', line: 'unknown' }, figures: {} }],
      },
    ]);
  });

  it('is of the last day on which it was that time where it names none', () => {
    const timeOf = (text: string) => readBack(text)[0]?.measurements[0]?.time;
    expect(timeOf('t=10:30 site=1')).toBe(whole.time);
    expect(timeOf('t=13:00 site=1')).toBe(new Date(2026, 10, 28, 13).getTime());
    expect(timeOf('t=13:00 d=02-30 site=1')).toBe(new Date(2026, 10, 28, 13).getTime());
    expect(readBack('t=10:30 site=1')[0]?.hasDay).toBe(false);
    // Last year's December; and a leap day, which not every year has.
    expect(timeOf('t=13:00 site=1 d=12-24')).toBe(new Date(2025, 11, 24, 13).getTime());
    expect(timeOf('t=13:00 site=1 d=02-29')).toBe(new Date(2024, 1, 29, 13).getTime());
  });

  it('passes over what it does not know, and over what is none', () => {
    expect(readBack('t=10:30 site=7 new=5 rtt=fast rtt=1/2/3/good un=/ clk=soon abr=9 dl=x own=1')).toEqual([
      { hasDay: false, measurements: [{ time: whole.time, facts: { line: 'own' }, figures: {} }] },
    ]);
    for (const text of ['', 't=1030 site=1', 't=25:00 site=1', 'start=10:30 site=1', 'a?t=10:30 site=1'])
      expect(readBack(text), text).toEqual([]);
  });

  it('is told once where a text has it twice, and each where there are several', () => {
    const form = shortForm([whole]);
    expect(readBack(`${form}\n${form}\nt=09:00 site=0`)).toHaveLength(2);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        readBack(`t=10:30 ${text}`);
        readBack(`t=10:30 site=${text}`);
      }),
    );
  });
});
