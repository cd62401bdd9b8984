import { describe, expect, it } from 'vitest';
import { askModem } from '../../../src/check/modem.ts';
import { refuse, silence, worldWith, type Server, type World } from './surroundings.ts';

const gateways = ['192.168.1.1', '192.168.0.1'];

type Permission = Awaited<ReturnType<World['localNetwork']>>;

/**
 * A browser that asks the customer, who answers after so many milliseconds: requests wait for it, and fail where it is no yes.
 * @param server what the modem does once it may be asked.
 */
function askingBrowser(answer: Permission, after: number, server: Server): World {
  const stateAt = (elapsed: number) => (elapsed < after ? 'prompt' : answer);
  const world: World = worldWith(
    async (request) => {
      await world.sleep(after);
      return answer === 'granted' ? server(request, world) : refuse();
    },
    { localNetwork: () => Promise.resolve(stateAt(world.elapsed())) },
  );
  return world;
}

const granted = { localNetwork: () => Promise.resolve('granted' as const) };

/** One gateway answers, the other does not. */
const second: Server = ({ path }) => (path === 'http://192.168.0.1/' ? new Response() : refuse());

describe('asking the modem', () => {
  it.each([
    ['knows no such permission', undefined, gateways, false],
    ['was told no before', 'denied', gateways, true],
    ['has no address to ask', 'granted', [], false],
  ] as const)('sends nothing where the browser %s', async (_, state, addresses, denied) => {
    const world = worldWith(() => new Response(), { localNetwork: () => Promise.resolve(state) });
    expect(await askModem(addresses, world)).toEqual({ facts: { modem: 'unasked' }, denied });
    expect(world.requests).toEqual([]);
  });

  it('hears one of the addresses', async () => {
    expect(await askModem(gateways, worldWith(second, granted))).toEqual({
      facts: { modem: 'yes' },
      denied: false,
    });
  });

  it('asks for local addresses, hiding what they answer from the page', async () => {
    const world = worldWith(second, granted);
    await askModem(gateways, world);
    const init = { mode: 'no-cors', targetAddressSpace: 'local', credentials: 'omit', cache: 'no-store' };
    expect(world.requests).toMatchObject([
      { path: 'http://192.168.1.1/', init },
      { path: 'http://192.168.0.1/', init },
    ]);
    expect(world.requests.every(({ init: { signal } }) => signal?.aborted)).toBe(true);
  });

  it('is over at once where all refuse', async () => {
    const world = worldWith(refuse, granted);
    expect(await askModem(gateways, world)).toEqual({ facts: { modem: 'no' }, denied: false });
    expect(world.elapsed()).toBe(0);
  });

  it('waits four seconds for silence', async () => {
    const world = worldWith(silence, granted);
    expect(await askModem(gateways, world)).toEqual({ facts: { modem: 'no' }, denied: false });
    expect(world.elapsed()).toBe(4000);
  });

  it('counts the seconds from when the customer has allowed it', async () => {
    const world = askingBrowser('granted', 20_000, async (_, { sleep }) => {
      await sleep(3000);
      return new Response();
    });
    expect(await askModem(gateways, world)).toEqual({ facts: { modem: 'yes' }, denied: false });
    expect(world.elapsed()).toBe(23_000);
  });

  it('says no more than that it was not asked where the customer says no', async () => {
    const world = askingBrowser('denied', 5000, silence);
    expect(await askModem(gateways, world)).toEqual({ facts: { modem: 'unasked' }, denied: true });
  });

  it('can be asked again where the customer put the question away', async () => {
    const world = worldWith(refuse, { localNetwork: () => Promise.resolve('prompt') });
    expect(await askModem(gateways, world)).toEqual({ facts: { modem: 'unasked' }, denied: false });
  });

  it('does not wait for the customer for ever', async () => {
    const world = worldWith(silence, { localNetwork: () => Promise.resolve('prompt') });
    expect(await askModem(gateways, world)).toEqual({ facts: { modem: 'unasked' }, denied: false });
    expect(world.elapsed()).toBe(64_000);
  });
});
