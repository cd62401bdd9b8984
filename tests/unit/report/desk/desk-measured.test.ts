import { describe, expect, it } from 'vitest';
import { shortForm } from '../../../../src/check/short-form.ts';
import { deskMeasurements } from '../../../../src/report/desk/desk-measured.ts';
import { before, whole } from '../../check/measured-sample.ts';

const MINUTE = 60_000;

describe('what a customer\u2019s report says was measured', () => {
  it('is each measurement with whose line it was and how old it is, the newest first', () => {
    const here = { ...before, facts: { ...before.facts, line: 'own' as const } };
    const now = here.time + 4 * MINUTE;
    const older = { ...here, time: here.time - 30 * MINUTE, facts: { site: 'yes' as const } };
    const told = deskMeasurements(`اندازه‌گیری شده: [${shortForm([here, older])}]`, now);
    expect(told.map(({ time, line, isOld, hasDay }) => [time, line, isOld, hasDay])).toEqual([
      [here.time, 'own', false, true],
      [older.time, 'unknown', true, true],
    ]);
  });

  it('is of when it was by the server\u2019s clock, where the device\u2019s was off', () => {
    const now = whole.time + 3 * 24 * 60 * MINUTE + MINUTE;
    const [told] = deskMeasurements(shortForm([whole]), now);
    expect(told).toMatchObject({ time: now - MINUTE, isCorrected: true, isOld: false });
  });

  it('is of no known day where only a time was read out', () => {
    expect(deskMeasurements('t=10:05 site=0', before.time + MINUTE)).toMatchObject([
      { time: before.time, hasDay: false, isCorrected: false, line: 'unknown' },
    ]);
  });

  it('is nothing where it says nothing of that', () => {
    expect(deskMeasurements('کد گزارش: ۱۲۳۴', before.time)).toEqual([]);
  });
});
