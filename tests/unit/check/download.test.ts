import { describe, expect, it } from 'vitest';
import { download, type DownloadProgress } from '../../../src/check/download.ts';
import { downloadAddress, downloadSizes } from '../../../src/check/probe-addresses.ts';
import { hiddenRedirect, refuse, silence, worldWith, type SeenRequest, type Server } from './surroundings.ts';

const [SMALL, MIDDLE, LARGE] = downloadSizes;
const settings = { downloads: downloadSizes };

/** How many bytes a request is for, by its address. */
const sizeOf = ({ path }: SeenRequest) => downloadSizes.find((bytes) => downloadAddress(bytes) === path) ?? 0;

/** A server that gives a tenth of the file every so many milliseconds, at most so many tenths, and the first after a wait. */
const giving =
  (every: (bytes: number) => number, tenths = 10, wait = 0): Server =>
  async (request, world) => {
    const bytes = sizeOf(request);
    await world.sleep(wait);
    let given = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          // As a browser's body breaks off.
          request.init.signal?.addEventListener('abort', () => {
            controller.error(new DOMException('Aborted', 'AbortError'));
          });
        },
        async pull(controller) {
          if (given === tenths && tenths < 10) await silence();
          if (given === 10) {
            controller.close();
            return;
          }
          await world.sleep(every(bytes));
          if (request.init.signal?.aborted) return;
          given += 1;
          controller.enqueue(new Uint8Array(bytes / 10));
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body);
  };

/** Never stopped. */
const signal = new AbortController().signal;

const paths = (requests: readonly SeenRequest[]) => requests.map(({ path }) => path);

describe('a download', () => {
  it('goes from small to large, and counts the last file by the time of its body', async () => {
    // 10, 100 and 800 ms: the large one comes with 100 Mbit/s.
    const every = (bytes: number) => (bytes === SMALL ? 3 : bytes === MIDDLE ? 10 : 80);
    const world = worldWith(giving(every, 10, 500));
    expect(await download(settings, world, { signal })).toEqual({ facts: {}, figures: { speed: 100 } });
    expect(paths(world.requests)).toEqual(downloadSizes.map(downloadAddress));
    expect(world.requests[0]?.init).toMatchObject({ cache: 'no-store', credentials: 'omit' });
  });

  it('asks for no larger file once one took a second', async () => {
    const world = worldWith(giving((bytes) => bytes / 10_000));
    expect((await download(settings, world, { signal })).figures.speed).toBe(8);
    expect(paths(world.requests)).toEqual([downloadAddress(SMALL), downloadAddress(MIDDLE)]);
  });

  it('asks for no larger files than the operator allows', async () => {
    const world = worldWith(giving(() => 3));
    await download({ downloads: [SMALL] }, world, { signal });
    expect(paths(world.requests)).toEqual([downloadAddress(SMALL)]);
    const none = worldWith(giving(() => 3));
    expect(await download({ downloads: [] }, none, { signal })).toEqual({ facts: {}, figures: {} });
    expect(none.requests).toEqual([]);
  });

  it('gives up after fifteen seconds and counts what came', async () => {
    const world = worldWith(giving(() => 2500, 4));
    // 40,000 bytes in 15 s.
    expect((await download(settings, world, { signal })).figures.speed).toBe(0.021);
    expect(world.elapsed()).toBe(15_000);
    expect(world.requests).toHaveLength(1);
  });

  it('counts the file before where the next came only for a moment', async () => {
    const world = worldWith((request, here) =>
      sizeOf(request) === SMALL ? giving(() => 80)(request, here) : refuse(),
    );
    expect((await download(settings, world, { signal })).figures.speed).toBe(1);
  });

  it.each([
    ['is silent', silence],
    ['refuses', refuse],
    ['has no such file', () => new Response('not found', { status: 404 })],
    ['sends elsewhere', hiddenRedirect],
    ['gives something shorter', () => new Response('<h1>Welcome</h1>')],
    ['gives something longer', () => new Response(new Uint8Array(SMALL + 1))],
    ['gives nothing', () => new Response('')],
    ['gives a body that never comes', giving(() => 1, 0)],
  ])('says nothing where the server %s', async (_, server) => {
    const world = worldWith(server);
    expect(await download(settings, world, { signal })).toEqual({ facts: {}, figures: {} });
    expect(world.requests).toHaveLength(1);
  });

  it('reads nothing of what begins to come too late', async () => {
    let cancelled = false;
    const world = worldWith(async (_, { sleep }) => {
      await sleep(16_000);
      return new Response(new ReadableStream({ cancel: () => void (cancelled = true) }));
    });
    expect(await download(settings, world, { signal })).toEqual({ facts: {}, figures: {} });
    await world.sleep(5000);
    expect(cancelled).toBe(true);
  });

  it('is over where an answer fails that was too late anyway', async () => {
    const world = worldWith(async (_, { sleep }) => {
      await sleep(16_000);
      return refuse();
    });
    expect(await download(settings, world, { signal })).toEqual({ facts: {}, figures: {} });
    await world.sleep(5000);
    expect(world.elapsed()).toBe(20_000);
  });

  it('takes the wait for a body into account that came in one piece', async () => {
    const world = worldWith(async (_, { sleep }) => {
      await sleep(400);
      return new Response(new Uint8Array(SMALL));
    });
    expect((await download({ downloads: [SMALL] }, world, { signal })).figures.speed).toBe(2);
  });

  it('says nothing of a file that took no time at all', async () => {
    const world = worldWith(() => new Response(new Uint8Array(SMALL)));
    expect(await download({ downloads: [SMALL] }, world, { signal })).toEqual({ facts: {}, figures: {} });
  });

  it.each([
    [8.1, 'low'],
    [8, 'ok'],
  ])('is judged against %d megabits a second, where the operator calls less slow', async (slow, speed) => {
    const world = worldWith(giving((bytes) => bytes / 10_000));
    expect((await download({ ...settings, slow }, world, { signal })).facts).toEqual({ speed });
  });

  it('can be stopped, and counts what came where that took a second', async () => {
    const stop = new AbortController();
    const told: DownloadProgress[] = [];
    const world = worldWith(giving((bytes) => (bytes === LARGE ? 1000 : 5)));
    const tell = (soFar: DownloadProgress) => {
      told.push(soFar);
      if (soFar.received === SMALL + MIDDLE + 2_000_000) stop.abort();
    };
    const { figures } = await download(settings, world, { signal: stop.signal, tell });
    expect(figures.speed).toBe(8);
    expect(told.at(-1)).toEqual({ received: SMALL + MIDDLE + 2_000_000 });
    expect(world.elapsed()).toBe(2100);
  });

  it('counts the last whole file where it was stopped sooner', async () => {
    const stop = new AbortController();
    const world = worldWith(giving((bytes) => (bytes === SMALL ? 80 : 500)));
    const tell = ({ received }: DownloadProgress) => {
      if (received > SMALL) stop.abort();
    };
    const { figures } = await download(settings, world, { signal: stop.signal, tell });
    expect(figures.speed).toBe(1);
  });
});
