import { line, origin, publish, reset, TestEvent } from './worker-scope.ts';
import { PrecacheController } from 'workbox-precaching';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CacheManifest } from '../../../src/offline/cache-manifest.ts';
import { savedOn, seed, stamp } from '../../../src/offline/seed.worker.ts';

/** So many pages that the pack is lighter than they are. */
const pages = (text: string, count = 9) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/wifi/page-${index}/`, `${text} ${index}`]),
  );

function controllerOf(kept: CacheManifest): PrecacheController {
  const controller = new PrecacheController();
  controller.addToCacheList([...kept.files, ...kept.packed]);
  return controller;
}

/** The text that the device holds for an address of a version; undefined where it holds none. */
const held = async (controller: PrecacheController, url: string) =>
  (await controller.matchPrecache(url))?.text();

beforeEach(reset);

describe('a first version', () => {
  it('gets its pages from the pack, in one request', async () => {
    const kept = publish(pages('old'));
    const controller = controllerOf(kept);
    await seed(controller, kept);
    expect(line.asked).toEqual([kept.pack.url]);
    expect(line.modes).toEqual(['default']);
    expect(await held(controller, '/wifi/page-8/')).toBe('old 8');
    const page = await controller.matchPrecache('/wifi/page-0/');
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('leaves the files that are not in the pack to Workbox', async () => {
    const kept = publish({ ...pages('old'), '/assets/page.js': 'let a;' });
    const controller = controllerOf(kept);
    await seed(controller, kept);
    expect(await held(controller, '/assets/page.js')).toBeUndefined();
  });

  it('leaves all to Workbox where there are only a few pages', async () => {
    const kept = publish(pages('old', 8));
    const controller = controllerOf(kept);
    await seed(controller, kept);
    expect(line.asked).toEqual([]);
    expect(await held(controller, '/wifi/page-0/')).toBeUndefined();
  });

  it('leaves a page that the pack lacks to Workbox', async () => {
    const kept = publish(pages('old'));
    const whole = publish({ ...pages('old'), '/wifi/late/': 'late' });
    line.files.set(kept.pack.url, line.files.get(kept.pack.url) ?? '');
    const controller = controllerOf(whole);
    publish(pages('old'));
    await seed(controller, { ...whole, pack: kept.pack });
    expect(await held(controller, '/wifi/page-0/')).toBe('old 0');
    expect(await held(controller, '/wifi/late/')).toBeUndefined();
  });
});

describe('a pack that does not arrive whole', () => {
  it.each([
    ['is not there', (kept: CacheManifest) => line.files.delete(kept.pack.url)],
    ['has other bytes', (kept: CacheManifest) => line.files.set(kept.pack.url, '{"/wifi/page-0/":')],
    ['comes with an error', () => (line.status = 503)],
    ['meets a dead line', () => (line.dead = true)],
  ])('ends the installing and keeps nothing of it: it %s', async (_, breaks) => {
    const kept = publish(pages('old'));
    const controller = controllerOf(kept);
    breaks(kept);
    await expect(seed(controller, kept)).rejects.toThrow();
    expect(await held(controller, '/wifi/page-0/')).toBeUndefined();
  });

  it('is asked for again at the next attempt, and then for nothing that has arrived', async () => {
    const kept = publish(pages('old'));
    const controller = controllerOf(kept);
    await seed(controller, kept);
    line.asked = [];
    await seed(controller, kept);
    expect(line.asked).toEqual([]);
  });
});

it('asks past what the browser has stored where that is a wrong answer for the pack', async () => {
  const kept = publish(pages('old'));
  line.stored.set(kept.pack.url, '<html>Sign in to the hotel');
  const controller = controllerOf(kept);
  await seed(controller, kept);
  expect(line.modes).toEqual(['default', 'reload']);
  expect(await held(controller, '/wifi/page-8/')).toBe('old 8');
});

describe('a later version', () => {
  const first = { ...pages('old'), '/assets/page.11.js': 'let a;' };

  async function install(kept: CacheManifest): Promise<PrecacheController> {
    const controller = controllerOf(kept);
    await seed(controller, kept);
    await controller.install(new TestEvent('install'));
    return controller;
  }

  it('takes what has not changed from the version before it', async () => {
    await install(publish(first));
    line.asked = [];
    const kept = publish({ ...first, '/wifi/page-3/': 'new 3' });
    const controller = controllerOf(kept);
    await seed(controller, kept);
    expect(line.asked).toEqual([]);
    expect(await held(controller, '/wifi/page-2/')).toBe('old 2');
    expect(await held(controller, '/wifi/page-3/')).toBeUndefined();
  });

  it('takes the same bytes under another address too', async () => {
    await install(publish(first));
    line.asked = [];
    const kept = publish({ ...pages('old'), '/assets/renamed.22.js': 'let a;' });
    const controller = controllerOf(kept);
    await seed(controller, kept);
    expect(await held(controller, '/assets/renamed.22.js')).toBe('let a;');
    expect(line.asked).toEqual([]);
  });

  it('fetches one by one what few pages have changed', async () => {
    await install(publish(first));
    line.asked = [];
    await install(publish({ ...first, '/wifi/page-3/': 'new 3' }));
    expect(line.asked).toEqual(['/wifi/page-3/']);
  });

  it('fetches the pack where many have changed', async () => {
    await install(publish(first));
    line.asked = [];
    const kept = publish({ ...first, ...pages('new') });
    const controller = await install(kept);
    expect(line.asked).toEqual([kept.pack.url]);
    expect(await held(controller, '/wifi/page-4/')).toBe('new 4');
  });

  it('leaves the version before it as it was, which answers until the new one takes over', async () => {
    const before = await install(publish(first));
    await install(publish({ ...first, ...pages('new') }));
    expect(await held(before, '/wifi/page-4/')).toBe('old 4');
  });

  it('does not take what the version before it has lost', async () => {
    const before = await install(publish(first));
    const cache = await caches.open(before.strategy.cacheName);
    for (const { url } of await cache.keys()) await cache.delete(url);
    line.asked = [];
    const controller = await install(publish(first));
    expect(await held(controller, '/assets/page.11.js')).toBe('let a;');
    expect(line.asked).toContain('/assets/page.11.js');
  });
});

describe('the day of saving', () => {
  it('is that on which the version was stamped', async () => {
    const kept = publish({ ...pages('old'), '/offline/': 'not on this device' });
    const controller = controllerOf(kept);
    await seed(controller, kept);
    const before = Date.now();
    await stamp(controller);
    const saved = (await savedOn(controller))?.getTime() ?? 0;
    expect(saved).toBeGreaterThanOrEqual(before);
    expect(saved).toBeLessThanOrEqual(Date.now());
  });

  it('leaves the page that bears it as it was', async () => {
    const kept = publish({ ...pages('old'), '/offline/': 'not on this device' });
    const controller = controllerOf(kept);
    await seed(controller, kept);
    await stamp(controller);
    expect(await held(controller, '/offline/')).toBe('not on this device');
    expect((await controller.matchPrecache('/offline/'))?.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('is unknown before it is stamped, and where there is nothing to stamp', async () => {
    const kept = publish({ ...pages('old'), '/offline/': 'not on this device' });
    const controller = controllerOf(kept);
    expect(await savedOn(controller)).toBeUndefined();
    await stamp(controller);
    expect(await savedOn(controller)).toBeUndefined();
    await seed(controller, kept);
    expect(await savedOn(controller)).toBeUndefined();
  });
});

it('keeps each file under its address and its revision', async () => {
  const kept = publish(pages('old'));
  const controller = controllerOf(kept);
  await seed(controller, kept);
  const cache = await caches.open(controller.strategy.cacheName);
  const [key] = await cache.keys();
  expect(key?.url).toBe(`${origin}/wifi/page-0/?__WB_REVISION__=${kept.packed[0]?.revision}`);
});
