import { describe, expect, it } from 'vitest';
import { watch, type Watched } from '../../../src/check/watch.ts';
import { refuse, rightAnswer, silence, START, worldWith, type Server } from './surroundings.ts';

/** A second of the watch. */
const at = (seconds: number) => START + seconds * 1000;

/** A server that is away between two seconds of the watch. */
const awayBetween =
  (from: number, to: number, away: Server = silence): Server =>
  (request, world) =>
    request.at >= from * 1000 && request.at < to * 1000 ? away(request, world) : rightAnswer();

const visible = { stopped: silence(), isHidden: () => false };

describe('watching a line', () => {
  it('asks every two seconds for ten minutes', async () => {
    const world = worldWith(() => rightAnswer());
    const watched = await watch(world, visible);
    expect(watched).toEqual({
      begun: at(0),
      ended: at(600),
      asked: 300,
      unanswered: 0,
      gaps: [],
      unwatched: [],
    });
    expect(world.requests.slice(0, 3).map((request) => request.at)).toEqual([0, 2000, 4000]);
    expect(world.requests[0]?.init).toMatchObject({ cache: 'no-store', redirect: 'manual' });
  });

  it.each([
    ['is silent', silence],
    ['refuses', refuse],
  ])('gives each gap with its times, where the line %s', async (_, away) => {
    const world = worldWith(awayBetween(20, 27, away));
    const { gaps, unanswered } = await watch(world, visible);
    expect(gaps).toEqual([{ from: at(20), to: at(28) }]);
    expect(unanswered).toBe(4);
  });

  it('ends a gap that is open at the end', async () => {
    const { gaps, ended } = await watch(worldWith(awayBetween(590, 700)), visible);
    expect(gaps).toEqual([{ from: at(590), to: ended }]);
  });

  it('takes any answer for one, for the way was open', async () => {
    const watched = await watch(
      worldWith(() => new Response('', { status: 503 })),
      visible,
    );
    expect(watched.unanswered).toBe(0);
  });

  it('tells what is known after every question, gaps that are open among them', async () => {
    const told: Watched[] = [];
    await watch(worldWith(awayBetween(4, 6)), { ...visible, tell: (soFar) => told.push(soFar) });
    expect(told).toHaveLength(300);
    expect(told[2]).toEqual({
      begun: at(0),
      asked: 3,
      unanswered: 1,
      gaps: [{ from: at(4) }],
      unwatched: [],
    });
    expect(told[3]?.gaps).toEqual([{ from: at(4), to: at(6) }]);
  });

  it('asks nothing while the page is hidden, and says when that was', async () => {
    const world = worldWith(() => rightAnswer());
    const isHidden = () => world.elapsed() >= 60_000 && world.elapsed() < 120_000;
    const { asked, unwatched } = await watch(world, { ...visible, isHidden });
    expect(unwatched).toEqual([{ from: at(60), to: at(120) }]);
    expect(asked).toBe(270);
    expect(world.requests.some((request) => request.at >= 60_000 && request.at < 120_000)).toBe(false);
  });

  it('knows nothing of a gap beyond the moment at which nobody looked any more', async () => {
    const world = worldWith(awayBetween(56, 70));
    const isHidden = () => world.elapsed() >= 60_000 && world.elapsed() < 120_000;
    const { gaps, unwatched } = await watch(world, { ...visible, isHidden });
    expect(gaps).toEqual([{ from: at(56), to: at(60) }]);
    expect(unwatched).toEqual([{ from: at(60), to: at(120) }]);
  });

  it('ends with what was hidden to the end', async () => {
    const world = worldWith(() => rightAnswer());
    const isHidden = () => world.elapsed() >= 580_000;
    expect((await watch(world, { ...visible, isHidden })).unwatched).toEqual([
      { from: at(580), to: at(600) },
    ]);
  });

  it('says when the device slept', async () => {
    const world = worldWith(() => rightAnswer());
    let slept = 0;
    const sleep = async (milliseconds: number) => {
      if (world.elapsed() === 20_000 && slept === 0) slept = 90_000;
      return world.sleep(milliseconds);
    };
    const sleeper = { ...world, sleep, now: () => world.now() + slept };
    const { unwatched, ended } = await watch(sleeper, visible);
    expect(unwatched).toEqual([{ from: at(20), to: at(110) }]);
    expect(ended).toBe(at(600));
  });

  it('lasts ten minutes where the device\u2019s clock is set back meanwhile', async () => {
    const world = worldWith(() => rightAnswer());
    const now = () => world.now() - (world.elapsed() > 60_000 ? 3_600_000 : 0);
    await watch({ ...world, now }, visible);
    expect(world.requests).toHaveLength(300);
  });

  it('can be stopped between two questions', async () => {
    const world = worldWith(() => rightAnswer());
    const watched = await watch(world, { ...visible, stopped: world.sleep(5000) });
    expect(watched).toMatchObject({ asked: 3, ended: at(5) });
  });

  it('can be stopped during a question, which then counts for nothing', async () => {
    const world = worldWith(awayBetween(4, 600));
    const watched = await watch(world, { ...visible, stopped: world.sleep(5000) });
    expect(watched).toMatchObject({ asked: 2, unanswered: 0, gaps: [], ended: at(5) });
  });
});
