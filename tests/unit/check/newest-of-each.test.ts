import { describe, expect, it } from 'vitest';
import { newestOfEach, type Measurement } from '../../../src/check/measurement.ts';
import { before, whole } from './measured-sample.ts';

describe('the newest of each fact', () => {
  it('leaves of an older measurement only what no newer one says anew, and nothing of one that adds nothing', () => {
    expect(newestOfEach([whole, before])).toEqual([whole, { ...before, facts: { modem: 'no' } }]);
    expect(newestOfEach([whole, { ...before, facts: { site: 'no' } }])).toEqual([whole]);
    expect(newestOfEach([])).toEqual([]);
  });

  it('leaves the figures of a fact with it', () => {
    const delay: Measurement = { time: 2, facts: { delay: 'good' }, figures: { delay: 30, jitter: 2 } };
    const both: Measurement = {
      time: 1,
      facts: { delay: 'poor', drops: 'some' },
      figures: { delay: 300, jitter: 90, asked: 30, unanswered: 1 },
    };
    expect(newestOfEach([delay, both])).toEqual([
      delay,
      { time: 1, facts: { drops: 'some' }, figures: { asked: 30, unanswered: 1 } },
    ]);
  });

  it('keeps a speed that has no fact, and takes it for told', () => {
    const fast: Measurement = { time: 2, facts: {}, figures: { speed: 9 } };
    expect(newestOfEach([fast, { ...fast, time: 1, figures: { speed: 2 } }])).toEqual([fast]);
  });

  it('keeps whose line it was with what was measured over it, and with nothing else', () => {
    const here: Measurement = { time: 2, facts: { line: 'own', site: 'yes' }, figures: {} };
    const elsewhere: Measurement = { time: 1, facts: { line: 'other', delay: 'poor' }, figures: {} };
    expect(newestOfEach([here, elsewhere])).toEqual([here, elsewhere]);
    const clock: Measurement = { time: 1, facts: { line: 'other', clock: 'right' }, figures: {} };
    expect(newestOfEach([here, clock])).toEqual([here, { ...clock, facts: { clock: 'right' } }]);
  });
});
