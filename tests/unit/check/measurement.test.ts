import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { factNames, factValues, hasValue, isFactName } from '../../../src/check/facts.ts';
import {
  begunAt,
  newestOfEach,
  parseMeasurement,
  withFound,
  type Measurement,
} from '../../../src/check/measurement.ts';

const measurement: Measurement = {
  time: 1000,
  facts: { site: 'yes', line: 'own', clock: 'right' },
  figures: { delay: 38, jitter: 6, clock: -3 },
  place: { area: 'tehran', kind: 'adsl' },
};

describe('facts', () => {
  it('are told in an order that has each once', () => {
    expect([...factNames].toSorted()).toEqual(Object.keys(factValues).toSorted());
  });

  it('have their own values, and no name that every object has', () => {
    expect(isFactName('site')).toBe(true);
    expect(isFactName('toString')).toBe(false);
    expect(hasValue('clock', 'zone')).toBe(true);
    expect(hasValue('site', 'zone')).toBe(false);
  });
});

describe('a measurement', () => {
  it('comes back from a store as it was', () => {
    expect(parseMeasurement(JSON.parse(JSON.stringify(measurement)))).toEqual(measurement);
  });

  it('loses what is no fact, no figure and no place of today', () => {
    expect(
      parseMeasurement({
        time: 1000,
        facts: { site: 'perhaps', line: 'own', wifi: 'yes' },
        figures: { delay: '38', jitter: Number.NaN, asked: 30 },
        place: { area: 5 },
      }),
    ).toEqual({ time: 1000, facts: { line: 'own' }, figures: { asked: 30 } });
    expect(parseMeasurement({ time: 1, facts: 'x', figures: null, place: 'x' })).toEqual(begunAt(1));
  });

  it.each([undefined, null, 'x', [], {}, { time: '1000' }, { time: Number.POSITIVE_INFINITY }])(
    'is none of %j',
    (value) => {
      expect(parseMeasurement(value)).toBeUndefined();
    },
  );

  it('is read or not, of anything', () => {
    fc.assert(
      fc.property(fc.record({ time: fc.anything(), facts: fc.anything(), place: fc.anything() }), (value) => {
        const read = parseMeasurement(value);
        if (read !== undefined) expect(parseMeasurement(read)).toEqual(read);
      }),
    );
  });

  it('gains what else was found, and keeps what it had', () => {
    const more = withFound(measurement, { facts: { clock: 'ahead' }, figures: { clock: 300 } });
    expect(more).toEqual({
      ...measurement,
      facts: { ...measurement.facts, clock: 'ahead' },
      figures: { ...measurement.figures, clock: 300 },
    });
    expect(withFound(begunAt(1), { place: { kind: 'vdsl' } }).place).toEqual({ kind: 'vdsl' });
  });
});

describe('several measurements', () => {
  it('say each fact once, by the newest', () => {
    const newer: Measurement = { time: 3000, facts: { site: 'no' }, figures: {} };
    const older: Measurement = { time: 500, facts: { site: 'yes' }, figures: {} };
    expect(newestOfEach([newer, measurement, older])).toEqual([
      newer,
      { ...measurement, facts: { line: 'own', clock: 'right' } },
    ]);
  });
});
