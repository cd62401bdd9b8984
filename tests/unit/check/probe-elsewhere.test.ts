import { describe, expect, it } from 'vitest';
import { probeAbroad } from '../../../src/check/probe-abroad.ts';
import { probeNames } from '../../../src/check/probe-names.ts';
import { refuse, silence, worldWith, type Server } from './surroundings.ts';

const BY_ADDRESS = 'https://203.0.113.7/probe/empty';
const [FIRST, SECOND] = ['https://one.example/empty', 'https://two.example/empty'];
const silent = { answered: false, silent: true };

const hidden: Server = () => new Response(null, { status: 200 });

/** A world in which one address answers, after so many milliseconds, and no other does. */
const answeringAt = (address: string, after = 0) =>
  worldWith(async ({ path }, { sleep }) => {
    if (path !== address) return refuse();
    await sleep(after);
    return new Response();
  });

describe('names', () => {
  it('are found where the site answered, and its number is not asked', async () => {
    const world = worldWith(hidden);
    const site = { answered: true, silent: false };
    expect(await probeNames(site, { byAddress: BY_ADDRESS }, world)).toEqual({ names: 'yes' });
    expect(world.requests).toEqual([]);
  });

  it('are not found where only the number answers', async () => {
    const world = worldWith(hidden);
    expect(await probeNames(silent, { byAddress: BY_ADDRESS }, world)).toEqual({ names: 'no' });
    expect(world.requests).toMatchObject([
      { path: BY_ADDRESS, init: { mode: 'no-cors', cache: 'no-store', credentials: 'omit' } },
    ]);
  });

  it.each([
    ['is silent', silence],
    ['refuses', refuse],
  ])('are not judged where the number %s too', async (_, server) => {
    expect(await probeNames(silent, { byAddress: BY_ADDRESS }, worldWith(server))).toEqual({});
  });

  it('are not asked for where anything answered, be it a server in trouble', async () => {
    const world = worldWith(hidden);
    const site = { answered: false, silent: false };
    expect(await probeNames(site, { byAddress: BY_ADDRESS }, world)).toEqual({});
    expect(world.requests).toEqual([]);
  });

  it('are unset where the operator names no number', async () => {
    expect(await probeNames(silent, {}, worldWith(hidden))).toEqual({ names: 'unset' });
  });
});

describe('servers abroad', () => {
  it('are unset where the operator names none', async () => {
    expect(await probeAbroad({ abroad: [] }, worldWith(hidden))).toEqual({
      facts: { abroad: 'unset' },
      figures: {},
    });
  });

  it('answer where any does', async () => {
    expect(await probeAbroad({ abroad: [FIRST, SECOND] }, answeringAt(SECOND))).toEqual({
      facts: { abroad: 'yes' },
      figures: { abroadAsked: 2, abroadAnswered: 1 },
    });
  });

  it('are asked all at once, and only at public addresses', async () => {
    const world = worldWith(silence);
    expect(await probeAbroad({ abroad: [FIRST, SECOND] }, world)).toEqual({
      facts: { abroad: 'no' },
      figures: { abroadAsked: 2, abroadAnswered: 0 },
    });
    const init = { mode: 'no-cors', cache: 'no-store', credentials: 'omit', targetAddressSpace: 'public' };
    expect(world.requests).toMatchObject([
      { path: FIRST, at: 0, init },
      { path: SECOND, at: 0, init },
    ]);
    expect(world.elapsed()).toBe(5000);
  });

  it('are waited for, for five seconds', async () => {
    expect((await probeAbroad({ abroad: [FIRST] }, answeringAt(FIRST, 4999))).facts.abroad).toBe('yes');
    expect((await probeAbroad({ abroad: [FIRST] }, answeringAt(FIRST, 5001))).facts.abroad).toBe('no');
  });
});
