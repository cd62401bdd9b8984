import { describe, expect, it } from 'vitest';
import { EMPTY_ADDRESS } from '../../../src/check/probe-addresses.ts';
import { probeSite } from '../../../src/check/probe-site.ts';
import {
  hiddenRedirect,
  refuse,
  rightAnswer,
  silence,
  START,
  worldWith,
  type Server,
} from './surroundings.ts';

const DATE = 'Sun, 29 Nov 2026 06:51:00 GMT';

/** A server that answers each request by the next of these, and all further ones by the last. */
function inTurn(servers: readonly [Server, ...Server[]]): Server {
  let asked = 0;
  return (request, world) => {
    const server = servers[Math.min(asked, servers.length - 1)] ?? servers[0];
    asked += 1;
    return server(request, world);
  };
}

const right: Server = () => rightAnswer({ Date: DATE });
const other: Server = hiddenRedirect;
const failing: Server = () => new Response('', { status: 502 });

describe('asking this site', () => {
  it('asks past every store, without cookies, and follows nothing', async () => {
    const world = worldWith(right);
    await probeSite(world);
    expect(world.requests).toMatchObject([
      { path: EMPTY_ADDRESS, init: { cache: 'no-store', credentials: 'omit', redirect: 'manual' } },
    ]);
  });

  it('never asks for the same address twice', async () => {
    const world = worldWith(refuse);
    await probeSite(world);
    expect(new Set(world.requests.map(({ address }) => address)).size).toBe(3);
  });

  it.each([
    ['at the first try', [right], 1],
    ['at the second', [refuse, right], 2],
    ['at the third', [silence, failing, right], 3],
    ['after another answer', [other, right], 2],
  ] as const)('hears its answer %s', async (_, servers, asked) => {
    const world = worldWith(inTurn(servers));
    expect(await probeSite(world)).toMatchObject({ answered: true, intercepted: false, date: DATE });
    expect(world.requests).toHaveLength(asked);
  });

  it.each([
    ['is silent', [silence], { intercepted: false, silent: true }],
    ['refuses', [refuse], { intercepted: false, silent: true }],
    ['is in trouble', [failing], { intercepted: false, silent: false }],
    ['is silent after trouble', [failing, silence, refuse], { intercepted: false, silent: false }],
    ['is not the one that answers', [other], { intercepted: true, silent: false }],
    ['is silent after another answer', [other, silence, refuse], { intercepted: true, silent: false }],
  ] as const)('knows when it %s', async (_, servers, known) => {
    const world = worldWith(inTurn(servers));
    expect(await probeSite(world)).toEqual({ answered: false, ...known });
    expect(world.requests).toHaveLength(3);
  });

  it('waits four seconds for each of three tries', async () => {
    const world = worldWith(silence);
    await probeSite(world);
    expect(world.requests.map(({ at }) => at)).toEqual([0, 4500, 9000]);
    expect(world.elapsed()).toBe(13_000);
  });

  it('gives the middle of the request by the device, whose clock may be anything', async () => {
    const world = worldWith(
      async (_, { sleep }) => {
        await sleep(600);
        return rightAnswer({ Date: DATE });
      },
      { ahead: -5000 },
    );
    expect(await probeSite(world)).toMatchObject({ date: DATE, at: START - 5000 + 300 });
  });

  it('does without a date', async () => {
    expect(await probeSite(worldWith(() => rightAnswer()))).toEqual({
      answered: true,
      intercepted: false,
      silent: false,
    });
  });
});
