import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { judgeRoundTrips } from '../../../src/check/round-trips.ts';

const levels = { good: 60, poor: 150 };

/** What is said of answers that took so long, the first of a connection put before them. */
const judge = (times: readonly number[], unanswered = 0) =>
  judgeRoundTrips({ asked: times.length + 1 + unanswered, unanswered, times: [900, ...times] }, levels);

const tenOf = (time: number) => Array.from({ length: 10 }, () => time);

describe('round trips', () => {
  it('leave the first out, which opened the connection', () => {
    expect(judge(tenOf(40)).figures).toMatchObject({ delay: 40, jitter: 0 });
  });

  it.each([
    [60, 'good'],
    [61, 'fair'],
    [149, 'fair'],
    [150, 'poor'],
  ])('of %d ms are %s', (time, delay) => {
    expect(judge(tenOf(time)).facts.delay).toBe(delay);
  });

  it('give the median, which one slow answer does not move, and the mean step', () => {
    const times = [10, 20, 30, 40, 50, 60, 70, 80, 90, 2000];
    expect(judge(times).figures).toMatchObject({ delay: 55, jitter: Math.round((8 * 10 + 1910) / 9) });
    expect(judge([...times, 2000]).figures.delay).toBe(60);
  });

  it('say nothing of a delay where fewer than ten are left', () => {
    expect(judge(tenOf(40).slice(1), 3)).toEqual({
      facts: { drops: 'many' },
      figures: { asked: 13, unanswered: 3 },
    });
  });

  it.each([
    [30, 0, 'none'],
    [30, 1, 'some'],
    [30, 2, 'some'],
    [30, 3, 'many'],
    [10, 10, 'many'],
  ])('of %d with %d unanswered have %s', (asked, unanswered, drops) => {
    const times = Array.from({ length: asked - unanswered }, () => 40);
    expect(judgeRoundTrips({ asked, unanswered, times }, levels).facts.drops).toBe(drops);
  });

  it('say nothing where none was made', () => {
    expect(judgeRoundTrips({ asked: 0, unanswered: 0, times: [] }, levels)).toEqual({
      facts: {},
      figures: {},
    });
  });

  it('have a delay between the fastest and the slowest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 10, maxLength: 29 }), (times) => {
        const { delay = 0, jitter = 0 } = judge(times).figures;
        expect(delay).toBeGreaterThanOrEqual(Math.min(...times));
        expect(delay).toBeLessThanOrEqual(Math.max(...times));
        expect(jitter).toBeLessThanOrEqual(Math.max(...times) - Math.min(...times));
      }),
    );
  });
});
