import type { RequestListener } from 'node:http';
import { describe, expect } from 'vitest';
import { wholeCheck } from '../../src/check/measure.ts';
import { askModem } from '../../src/check/modem.ts';
import { cuttingOff } from '../e2e/lying-server.ts';
import { freePort } from '../free-port.ts';
import { measureAt, test } from './lying-world.ts';
import { nodeSurroundings } from './node-surroundings.ts';

const answering: RequestListener = (_, response) => response.end('anything');
const swallowing: RequestListener = () => undefined;

describe.concurrent('servers abroad', () => {
  test('answer where one of them does, whatever it says', async ({ world }) => {
    const [{ origin }, one, port] = await Promise.all([
      world.lyingSite(),
      world.otherServer((_, response) => response.writeHead(500).end()),
      freePort(),
    ]);
    const abroad = [`http://${one}/`, `http://127.0.0.1:${port}/`];
    const { facts, figures } = await measureAt(origin, ['abroad'], { abroad });
    expect(facts.abroad).toBe('yes');
    expect(figures).toMatchObject({ abroadAsked: 2, abroadAnswered: 1 });
  });

  test('do not where one is blocked, one swallows the question and one has no address', async ({ world }) => {
    const [{ origin }, mute, port] = await Promise.all([
      world.lyingSite(),
      world.otherServer(swallowing),
      freePort(),
    ]);
    const abroad = [`http://127.0.0.1:${port}/`, `http://${mute}/`, 'http://abroad.invalid/'];
    const { facts, figures } = await measureAt(origin, ['abroad'], { abroad });
    expect(facts.abroad).toBe('no');
    expect(figures).toMatchObject({ abroadAsked: 3, abroadAnswered: 0 });
  });

  test('are asked nothing where the site itself is silent', async ({ world }) => {
    const { origin } = await world.lyingSite(cuttingOff);
    let asked = 0;
    const other = await world.otherServer((request, response) => {
      asked += 1;
      answering(request, response);
    });
    expect(
      (await measureAt(origin, wholeCheck, { abroad: [`http://${other}/`] })).facts.abroad,
    ).toBeUndefined();
    expect(asked).toBe(0);
  });
});

describe.concurrent('names', () => {
  const lost = 'http://help.invalid';

  test('are not found where the site answers by its address alone', async ({ world }) => {
    const { origin } = await world.lyingSite();
    const { facts } = await measureAt(lost, ['names'], { byAddress: `${origin}/probe/empty` });
    expect(facts).toMatchObject({ site: 'no', names: 'no' });
  });

  test('are no matter where the address is silent too', async () => {
    const byAddress = `http://127.0.0.1:${await freePort()}/probe/empty`;
    const { facts } = await measureAt(lost, ['names'], { byAddress });
    expect(facts).toMatchObject({ site: 'no' });
    expect(facts.names).toBeUndefined();
  });
});

describe.concurrent('a modem', () => {
  const ask = (...gateways: readonly string[]) => askModem(gateways, nodeSurroundings('http://help.invalid'));

  test('answers where something stands at one of its usual addresses', async ({ world }) => {
    const [modem, port] = await Promise.all([world.otherServer(answering), freePort()]);
    expect(await ask(`127.0.0.1:${port}`, modem)).toEqual({ facts: { modem: 'yes' }, denied: false });
  });

  test('answers as well by a wish to sign in', async ({ world }) => {
    const modem = await world.otherServer((_, response) => response.writeHead(401).end());
    expect((await ask(modem)).facts.modem).toBe('yes');
  });

  test('does not where all of them refuse or swallow the question', async ({ world }) => {
    const [mute, port] = await Promise.all([world.otherServer(swallowing), freePort()]);
    expect(await ask(`127.0.0.1:${port}`, mute)).toEqual({ facts: { modem: 'no' }, denied: false });
  });

  test('answers where it sends on to its own login page', async ({ world }) => {
    const modem = await world.otherServer((request, response) => {
      if (request.url === '/login') response.end('Sign in');
      else response.writeHead(302, { location: '/login' }).end();
    });
    expect((await ask(modem)).facts.modem).toBe('yes');
  });
});
