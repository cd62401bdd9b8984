import { describe, expect } from 'vitest';
import type { CheckSettings } from '../../src/check/check-settings.ts';
import { download } from '../../src/check/download.ts';
import * as lying from '../e2e/lying-server.ts';
import { measureAt, settings, test } from './lying-world.ts';
import { nodeSurroundings } from './node-surroundings.ts';

describe.concurrent('many small questions', () => {
  test.for([
    ['good', 0],
    ['fair', 90],
    ['poor', 180],
  ] as const)(
    'find a delay that is %s where each answer takes %i ms more',
    async ([delay, milliseconds], { world }) => {
      const { origin } = await world.lyingSite(lying.slowBy(milliseconds));
      const { facts, figures } = await measureAt(origin, ['delay']);
      expect(facts.delay).toBe(delay);
      expect(figures.delay).toBeGreaterThanOrEqual(milliseconds);
      expect(facts.drops).toBe('none');
    },
  );

  test.for([
    ['many', 10, 3],
    ['some', 15, 2],
  ] as const)(
    'find that %s are not answered where one of %i is swallowed',
    async ([drops, row, unanswered], { world }) => {
      const { origin } = await world.lyingSite(lying.after(1, lying.swallowingOneIn(row)));
      const { facts, figures } = await measureAt(origin, ['drops']);
      expect(facts.drops).toBe(drops);
      expect(figures).toMatchObject({ asked: 30, unanswered });
      expect(facts.delay).toBe('good');
    },
  );

  test('end early where the line has died meanwhile, and say so of as many as were asked', async ({
    world,
  }) => {
    const { origin } = await world.lyingSite(lying.after(1, lying.cuttingOff));
    const { facts, figures } = await measureAt(origin, ['drops', 'delay']);
    expect(facts).toMatchObject({ site: 'yes', drops: 'many' });
    expect(facts.delay).toBeUndefined();
    expect(figures).toMatchObject({ asked: 10, unanswered: 10 });
  });
});

describe.concurrent('a download', () => {
  const downloadAt = (
    origin: string,
    more: Partial<CheckSettings> = {},
    signal = new AbortController().signal,
  ) => download({ ...settings, ...more }, nodeSurroundings(origin), { signal });

  test('finds the speed that the server sends at, and stops at the first file that takes a second', async ({
    world,
  }) => {
    // 40 kB a second are 0.32 megabits.
    const { origin, asked } = await world.lyingSite(lying.tricklingAt(40_000));
    const both = { downloads: [100_000, 1_000_000], slow: 2 };
    const { facts, figures } = await downloadAt(origin, both);
    expect(figures.speed).toBeGreaterThan(0.2);
    expect(figures.speed).toBeLessThan(0.45);
    expect(facts.speed).toBe('low');
    expect(asked).toEqual(['/probe/download-100000']);
  });

  test('goes on to the larger file where the small one came at once, and both come as they are', async ({
    world,
  }) => {
    const { origin, asked } = await world.lyingSite();
    const { facts, figures } = await downloadAt(origin, { downloads: [100_000, 1_000_000], slow: 0.5 });
    expect(facts.speed).toBe('ok');
    expect(figures.speed).toBeGreaterThan(0.5);
    expect(asked).toEqual(['/probe/download-100000', '/probe/download-1000000']);
  });

  test('judges nothing where the operator does not say what is slow', async ({ world }) => {
    const { origin } = await world.lyingSite();
    expect((await downloadAt(origin)).facts).toEqual({});
  });

  test.for([
    ['a page', lying.withPageOfItsOwn],
    ['an error', lying.withStatus(503)],
    ['a redirect', lying.sendingTo('/')],
    ['nothing, for the line breaks,', lying.cuttingOff],
  ] as const)('finds nothing where %s comes in place of the file', async ([, deceit], { world }) => {
    const { origin } = await world.lyingSite(deceit);
    expect(await downloadAt(origin, { slow: 2 })).toEqual({ facts: {}, figures: {} });
  });

  test('counts what had come when it is stopped, where that took long enough to say something', async ({
    world,
  }) => {
    const { origin } = await world.lyingSite(lying.tricklingAt(20_000));
    const stop = new AbortController();
    const progress: number[] = [];
    const { figures } = await download(settings, nodeSurroundings(origin), {
      signal: stop.signal,
      tell: ({ received }) => {
        progress.push(received);
        if (received >= 40_000) stop.abort();
      },
    });
    expect(figures.speed).toBeGreaterThan(0.08);
    expect(figures.speed).toBeLessThan(0.25);
    expect(Math.max(...progress)).toBeLessThan(100_000);
  });
});
