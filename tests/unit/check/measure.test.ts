import { describe, expect, it } from 'vitest';
import type { CheckSettings } from '../../../src/check/check-settings.ts';
import { factsOfLine } from '../../../src/check/facts.ts';
import { measure, quickCheck, wholeCheck } from '../../../src/check/measure.ts';
import type { Measurement } from '../../../src/check/measurement.ts';
import { EMPTY_ADDRESS, LINE_ADDRESS } from '../../../src/check/probe-addresses.ts';
import { plainSettings, refuse, rightAnswer, START, worldWith, type Server } from './surroundings.ts';

const ABROAD = 'https://abroad.example/empty';
const BY_ADDRESS = 'https://203.0.113.7/probe/empty';
const settings = { ...plainSettings, line: true, abroad: [ABROAD], byAddress: BY_ADDRESS };

/** A server on a line of the provider, and all the others that answer. */
const wellServer: Server = async ({ path }, world) => {
  await world.sleep(40);
  if (path === LINE_ADDRESS) return Response.json({ own: 1, area: 'tehran' });
  return rightAnswer({ Date: new Date(START + world.elapsed()).toUTCString() });
};

describe('a measurement', () => {
  it('finds all that a whole check can', async () => {
    const world = worldWith(wellServer);
    const { time, facts, figures, place } = await measure(wholeCheck, settings, world);
    expect(time).toBe(START);
    expect(facts).toEqual({
      network: 'some',
      site: 'yes',
      intercepted: 'no',
      line: 'own',
      names: 'yes',
      clock: 'right',
      abroad: 'yes',
      delay: 'good',
      drops: 'none',
    });
    expect(figures).toEqual({
      delay: 40,
      jitter: 0,
      asked: 30,
      unanswered: 0,
      clock: 0,
      abroadAsked: 1,
      abroadAnswered: 1,
    });
    expect(place).toEqual({ area: 'tehran' });
  });

  it('asks two things for a quick check', async () => {
    const world = worldWith(wellServer);
    const { facts } = await measure(quickCheck, settings, world);
    expect(Object.keys(facts).toSorted()).toEqual([...quickCheck].toSorted());
    expect(world.requests.map(({ path }) => path)).toEqual([EMPTY_ADDRESS, LINE_ADDRESS]);
  });

  it('sends nothing where the device knows of no network, and says that the site did not answer', async () => {
    const world = worldWith(wellServer, { isOnline: () => false });
    const { facts } = await measure(wholeCheck, settings, world);
    expect(facts).toEqual({ network: 'no', site: 'no' });
    expect(world.requests).toEqual([]);
  });

  it('knows a slow clock without any network', async () => {
    const world = worldWith(wellServer, { isOnline: () => false, ahead: settings.notBefore - START - 1 });
    const { facts } = await measure(wholeCheck, settings, world);
    expect(facts).toEqual({ network: 'no', site: 'no', clock: 'behind' });
  });

  it('sends nothing for the network alone, and nothing for what has a tap of its own', async () => {
    const world = worldWith(wellServer);
    expect((await measure(['network', 'modem', 'speed'], settings, world)).facts).toEqual({
      network: 'some',
    });
    expect(world.requests).toEqual([]);
  });

  it('asks nothing further where the site is silent, but its address', async () => {
    const world = worldWith(refuse);
    const { facts } = await measure(wholeCheck, settings, world);
    expect(facts).toEqual({ network: 'some', site: 'no' });
    expect(world.requests.map(({ path }) => path)).toEqual([
      EMPTY_ADDRESS,
      EMPTY_ADDRESS,
      EMPTY_ADDRESS,
      BY_ADDRESS,
    ]);
  });

  it('says where something else answered, and nothing of the line beyond it', async () => {
    const world = worldWith(() => new Response('<h1>Welcome</h1>'));
    const { facts } = await measure(wholeCheck, settings, world);
    expect(facts).toEqual({ network: 'some', site: 'no', intercepted: 'yes' });
  });

  it('names what the operator named nothing for', async () => {
    const silent = await measure(wholeCheck, plainSettings, worldWith(refuse));
    expect(silent.facts).toMatchObject({ names: 'unset', abroad: 'unset' });
    const answered = await measure(wholeCheck, plainSettings, worldWith(wellServer));
    expect(answered.facts).toMatchObject({ names: 'yes', abroad: 'unset', line: 'unknown' });
  });

  it.each([...factsOfLine].filter((name) => name !== 'modem' && name !== 'speed'))(
    'asks over whose line it came, where %s is measured',
    async (name) => {
      const { facts } = await measure([name], settings, worldWith(wellServer));
      expect(facts.line).toBe('own');
      expect(facts[name]).toBeDefined();
    },
  );

  it('takes mobile data of the device for another line, unless the server knows it for the provider\u2019s', async () => {
    const isOnMobileData = () => true;
    const lineBy = async (own: CheckSettings, server: Server) =>
      (await measure(['site'], own, worldWith(server, { isOnMobileData }))).facts.line;
    expect(await lineBy(plainSettings, wellServer)).toBe('other');
    expect(await lineBy(settings, wellServer)).toBe('own');
    expect(await lineBy(settings, refuse)).toBe('other');
    const hasLostItsFiles: Server = (request, world) =>
      request.path === LINE_ADDRESS ? new Response(null, { status: 404 }) : wellServer(request, world);
    expect(await lineBy(settings, hasLostItsFiles)).toBe('other');
  });

  it('asks for no line where only the clock is wanted', async () => {
    const { facts } = await measure(['clock'], settings, worldWith(wellServer));
    expect(facts.line).toBeUndefined();
  });

  it('tells what is known whenever there is more, never less', async () => {
    const told: Measurement[] = [];
    const last = await measure(wholeCheck, settings, worldWith(wellServer), (soFar) => told.push(soFar));
    const counts = told.map(({ facts }) => Object.keys(facts).length);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(told.at(0)?.facts).toEqual({ network: 'some' });
    expect(told.at(-1)).toEqual(last);
  });
});
