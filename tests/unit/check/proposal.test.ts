import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/check/facts.ts';
import { FRESH_MS, type Measurement } from '../../../src/check/measurement.ts';
import { isFresh, proposalFor, type MeasurableStep } from '../../../src/check/proposal.ts';

const NOW = 10_000_000;

const siteStep: MeasurableStep = {
  fact: 'site',
  choices: new Map([
    ['works', ['yes']],
    ['dead', ['no']],
    ['unsure', []],
  ]),
};

const measuredAt = (time: number, facts: Facts): Measurement => ({ time, facts, figures: {} });

const propose = (measurements: readonly Measurement[], oldBefore = 0, step = siteStep) =>
  proposalFor(step, { measurements, oldBefore }, NOW);

describe('a proposal', () => {
  it('is the choice that the newest measurement of the fact stands for, with its time', () => {
    const measurements = [
      measuredAt(NOW - 10, { clock: 'right' }),
      measuredAt(NOW - 20, { site: 'no' }),
      measuredAt(NOW - 30, { site: 'yes' }),
    ];
    expect(propose(measurements)).toEqual({ choice: 'dead', time: NOW - 20 });
  });

  it('is none where nothing was measured, or no choice stands for it', () => {
    expect(propose([])).toBeUndefined();
    expect(
      propose([measuredAt(NOW, { site: 'yes' })], 0, { fact: 'site', choices: new Map() }),
    ).toBeUndefined();
  });

  it('is none of what is five minutes old', () => {
    expect(propose([measuredAt(NOW - FRESH_MS + 1, { site: 'yes' })])).toBeDefined();
    expect(propose([measuredAt(NOW - FRESH_MS, { site: 'yes' })])).toBeUndefined();
  });

  it('is none of what was measured before a wait, and the older one does not stand in for it', () => {
    const measurements = [measuredAt(NOW - 20, { site: 'no' }), measuredAt(NOW - 30, { site: 'yes' })];
    expect(propose(measurements, NOW - 19)).toBeUndefined();
    expect(propose(measurements, NOW - 20)?.choice).toBe('dead');
  });

  it('is none of a time that is yet to come', () => {
    expect(isFresh(measuredAt(NOW + 1, {}), NOW, 0)).toBe(false);
  });

  it('is none of the line where another line was measured over, but of the clock it is', () => {
    expect(propose([measuredAt(NOW, { site: 'yes', line: 'other' })])).toBeUndefined();
    expect(propose([measuredAt(NOW, { site: 'yes', line: 'unknown' })])?.choice).toBe('works');
    const clock: MeasurableStep = { fact: 'clock', choices: new Map([['wrong', ['behind', 'ahead']]]) };
    expect(propose([measuredAt(NOW, { clock: 'ahead', line: 'other' })], 0, clock)?.choice).toBe('wrong');
  });
});
