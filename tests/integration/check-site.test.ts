import { describe, expect } from 'vitest';
import { factNames } from '../../src/check/facts.ts';
import { measure, quickCheck, wholeCheck } from '../../src/check/measure.ts';
import type { Measurement } from '../../src/check/measurement.ts';
import * as lying from '../e2e/lying-server.ts';
import { measureAt, settings, test } from './lying-world.ts';
import { nodeSurroundings } from './node-surroundings.ts';

describe.concurrent('a whole check', () => {
  test('of a site that answers finds all that it can, one fact after the other', async ({ world }) => {
    const { origin, asked } = await world.lyingSite();
    const told: Measurement[] = [];
    const found = await measure(wholeCheck, settings, nodeSurroundings(origin), (soFar) => told.push(soFar));
    expect(found.facts).toEqual({
      network: 'some',
      site: 'yes',
      intercepted: 'no',
      line: 'own',
      names: 'yes',
      clock: 'right',
      abroad: 'unset',
      delay: 'good',
      drops: 'none',
    });
    expect(found.figures).toMatchObject({ asked: 30, unanswered: 0 });
    expect(found.place).toEqual({ area: 'harbour', kind: 'adsl' });
    expect(told.at(-1)).toEqual(found);
    const known = told.map(({ facts }) => factNames.filter((name) => facts[name] !== undefined).length);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
    expect(asked.filter((address) => address === '/probe/empty')).toHaveLength(31);
    expect(asked.filter((address) => address === '/probe/line')).toHaveLength(1);
  });

  test('of a host that only hands out files finds the site by the file, and of the line that nobody knows', async ({
    world,
  }) => {
    // As such a host does: no answer of its own to either address.
    const host = await world.otherServer((request, response) => {
      if (request.url?.startsWith('/probe/empty') === true) response.end('rahgosha-probe\n');
      else response.writeHead(404).end('not here');
    });
    const { facts, place } = await measureAt(`http://${host}`);
    expect(facts).toMatchObject({ site: 'yes', intercepted: 'no', line: 'unknown', clock: 'right' });
    expect(place).toBeUndefined();
  });
});

describe.concurrent('a site that gives no right answer', () => {
  /** Tells nothing of what only an answer can tell. */
  const nothingMore = (found: Measurement) => {
    for (const name of ['line', 'delay', 'drops'] as const) expect(found.facts[name]).toBeUndefined();
    expect(found.figures).toEqual({});
  };

  test('is silent where the server is dead, of which nothing follows but that', async ({ world }) => {
    const { origin, close } = await world.lyingSite();
    await close();
    const found = await measureAt(origin, wholeCheck);
    expect(found.facts).toEqual({ network: 'some', site: 'no', names: 'unset', abroad: 'unset' });
    nothingMore(found);
  });

  test.for([
    ['swallows questions', lying.silent],
    ['breaks connections off', lying.cuttingOff],
    ['is in trouble', lying.withStatus(503)],
    ['knows of no such address', lying.withStatus(404)],
    ['is overloaded', lying.withStatus(429)],
  ] as const)(
    'is silent where it %s, and nobody has answered in its place',
    async ([, deceit], { world }) => {
      const { origin, asked } = await world.lyingSite(deceit);
      const found = await measureAt(origin, wholeCheck);
      expect(found.facts).toMatchObject({ network: 'some', site: 'no' });
      expect(found.facts.intercepted).toBeUndefined();
      nothingMore(found);
      expect(asked).toEqual(['/probe/empty', '/probe/empty', '/probe/empty']);
    },
  );

  test.for([
    ['sends on to another page', lying.sendingTo('http://10.0.0.1/expired')],
    ['sends on to a page of the site itself', lying.sendingTo('/')],
    ['shows a page of its own', lying.withPageOfItsOwn],
    ['answers with nothing, as the site does, without its header', lying.withEmptyAnswerOfItsOwn],
    ['says that one must sign in', lying.withStatus(511)],
  ] as const)('is intercepted where somebody %s', async ([, deceit], { world }) => {
    const { origin } = await world.lyingSite(deceit);
    const found = await measureAt(origin, wholeCheck);
    expect(found.facts).toMatchObject({ network: 'some', site: 'no', intercepted: 'yes' });
    nothingMore(found);
  });

  test('counts as answering where the third question gets through', async ({ world }) => {
    let came = 0;
    const { origin } = await world.lyingSite((request, response, answer) => {
      came += 1;
      if (came < 3) lying.cuttingOff(request, response, answer);
      else answer();
    });
    expect((await measureAt(origin)).facts).toMatchObject({ site: 'yes', intercepted: 'no' });
  });
});

describe.concurrent('the line', () => {
  test('is another where the server says so', async ({ world }) => {
    const { origin } = await world.lyingSite(lying.overAnotherLine);
    const found = await measureAt(origin);
    expect(found.facts).toMatchObject({ site: 'yes', line: 'other' });
    expect(found.place).toBeUndefined();
  });

  test.for([
    ['a page', lying.withPageOfItsOwn],
    ['an error', lying.withStatus(500)],
    ['a redirect', lying.sendingTo('/')],
  ] as const)('is unknown where %s comes in place of an answer', async ([, deceit], { world }) => {
    const { origin } = await world.lyingSite((request, response, answer) =>
      request.url?.startsWith('/probe/line') === true ? deceit(request, response, answer) : answer(),
    );
    expect((await measureAt(origin)).facts).toMatchObject({ site: 'yes', line: 'unknown' });
  });

  test('is asked of nobody where the operator has named no addresses', async ({ world }) => {
    const { origin, asked } = await world.lyingSite();
    expect((await measureAt(origin, quickCheck, { line: false })).facts.line).toBe('unknown');
    expect(asked).not.toContain('/probe/line');
  });
});

describe.concurrent('the clock', () => {
  const HOUR = 3600;
  test.for([
    ['right', 0, 0],
    ['right', 60, -60],
    ['right', -100, 100],
    ['behind', 3 * 24 * HOUR, -3 * 24 * HOUR],
    ['behind', 180, -180],
    ['ahead', -2 * HOUR, 2 * HOUR],
  ] as const)(
    'is %s against a server that is ahead by %i seconds',
    async ([clock, seconds, ahead], { world }) => {
      const { origin } = await world.lyingSite(lying.withClockAheadBy(seconds));
      const { facts, figures } = await measureAt(origin);
      expect(facts.clock).toBe(clock);
      expect(Math.abs((figures.clock ?? Infinity) - ahead)).toBeLessThanOrEqual(5);
    },
  );

  test('is behind without any answer where it shows a time that is long over', async ({ world }) => {
    const { origin } = await world.lyingSite(lying.cuttingOff);
    const long = { notBefore: Date.now() + 24 * HOUR * 1000 };
    expect((await measureAt(origin, quickCheck, long)).facts).toMatchObject({ site: 'no', clock: 'behind' });
    expect((await measureAt(origin)).facts.clock).toBeUndefined();
  });
});
