import { describe, expect, it } from 'vitest';
import { probeRoundTrips } from '../../../src/check/probe-round-trips.ts';
import { refuse, rightAnswer, silence, worldWith, type Server } from './surroundings.ts';

/** A server that answers after so many milliseconds, but for the requests of these numbers, counted from 0. */
function answering(after: number, silentAt: (number: number) => boolean = () => false): Server {
  let asked = 0;
  return async (_, { sleep }) => {
    if (silentAt(asked++)) return silence();
    await sleep(after);
    return rightAnswer();
  };
}

describe('small requests', () => {
  it('are thirty, each after the answer to the last', async () => {
    const world = worldWith(answering(40));
    const trips = await probeRoundTrips(world);
    expect(trips).toEqual({ asked: 30, unanswered: 0, times: Array.from({ length: 30 }, () => 40) });
    expect(world.requests.map(({ at }) => at)).toEqual(Array.from({ length: 30 }, (_, index) => index * 40));
  });

  it('take their times of the browser\u2019s record, where it has them all', async () => {
    const world = worldWith(answering(40), { timeToAnswer: () => 31 });
    expect((await probeRoundTrips(world)).times).toEqual(Array.from({ length: 30 }, () => 31));
  });

  it('never mix the two clocks', async () => {
    let asked = 0;
    const world = worldWith(answering(40), { timeToAnswer: () => (++asked === 5 ? undefined : 31) });
    expect((await probeRoundTrips(world)).times).toEqual(Array.from({ length: 30 }, () => 40));
  });

  it('are unanswered after two seconds, and the next is asked', async () => {
    const world = worldWith(answering(40, (number) => number % 10 === 9));
    const trips = await probeRoundTrips(world);
    expect(trips).toMatchObject({ asked: 30, unanswered: 3 });
    expect(trips.times).toHaveLength(27);
    expect(world.elapsed()).toBe(27 * 40 + 3 * 2250);
  });

  it('count any answer, for the way was open', async () => {
    const world = worldWith(() => new Response('busy', { status: 503 }));
    expect(await probeRoundTrips(world)).toMatchObject({ asked: 30, unanswered: 0 });
  });

  it('end after ten in a row without an answer, and not at once where they fail at once', async () => {
    const world = worldWith(refuse);
    expect(await probeRoundTrips(world)).toEqual({ asked: 10, unanswered: 10, times: [] });
    expect(world.elapsed()).toBe(2500);
  });

  it('go on where fewer in a row got none', async () => {
    const world = worldWith(answering(40, (number) => number > 0 && number < 10));
    expect(await probeRoundTrips(world)).toMatchObject({ asked: 30, unanswered: 9 });
  });

  it('end after twenty-five seconds, with as many as were asked by then', async () => {
    const world = worldWith(answering(1500));
    const trips = await probeRoundTrips(world);
    expect(trips).toMatchObject({ asked: 17, unanswered: 0 });
    expect(world.elapsed()).toBe(25_500);
  });

  it('tell of each', async () => {
    const told: unknown[] = [];
    await probeRoundTrips(worldWith(refuse), (soFar) => told.push(soFar));
    expect(told).toHaveLength(10);
    expect(told[4]).toEqual({ asked: 5, unanswered: 5 });
  });
});
