import { line, reset, room } from './worker-scope.ts';
import { memoryCaches } from './memory-caches.ts';
import { origin } from './site-address.ts';
import { publish, type Published } from './published-site.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { revisionOf } from '../../../src/offline/cache-manifest.ts';
import { fill } from '../../../src/offline/fill.worker.ts';
import { KeptSite } from '../../../src/offline/kept-site.worker.ts';

/** Pages of one text. */
const pages = (text: string, count = 17) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`/wifi/page-${index}/`, `${text} ${index}`]),
  );

const first = { ...pages('old'), '/assets/font.11.woff2': 'letters' };

/** The text that the device holds for an address of a version; undefined where it holds none. */
const held = async (site: KeptSite, url: string) => (await site.match(url))?.text();

/** Puts a version on the server and fills the device with it. */
async function install(files: Published): Promise<KeptSite> {
  const site = new KeptSite(await publish(files));
  line.asked = [];
  line.modes = [];
  await fill(site);
  return site;
}

beforeEach(reset);

describe('a first version', () => {
  it('comes in one pack, and one by one what is no text, from the browser\u2019s own cache where that has it', async () => {
    const site = await install(first);
    expect(line.asked).toEqual([site.manifest.pack, '/assets/font.11.woff2']);
    expect(line.modes).toEqual(['default', 'default']);
    expect(await site.missing()).toEqual([]);
    expect(await held(site, '/wifi/page-8/')).toBe('old 8');
    expect(await held(site, '/assets/font.11.woff2')).toBe('letters');
    expect((await site.match('/wifi/page-0/'))?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('is written down with its day', async () => {
    const before = Date.now();
    const site = new KeptSite(await publish(first));
    expect(await site.savedOn()).toBeUndefined();
    await fill(site);
    const saved = (await site.savedOn())?.getTime() ?? 0;
    expect(saved).toBeGreaterThanOrEqual(before);
    expect(saved).toBeLessThanOrEqual(Date.now());
  });

  it('takes texts that are written in terms of another, and that of a third', async () => {
    const texts = { '/': 'frame and words', '/wifi/': 'frame and Wi-Fi', '/wifi/weak/': 'weak Wi-Fi' };
    line.packed.set('/wifi/', ['/', 0, 10, 'Wi-Fi']);
    line.packed.set('/wifi/weak/', ['/wifi/', 'weak', 9, 6]);
    const site = await install(texts);
    expect(await held(site, '/wifi/weak/')).toBe('weak Wi-Fi');
    memoryCaches.clear();
    const many = await install({ ...texts, ...pages('old') });
    expect(line.asked).toEqual([many.manifest.pack]);
    expect(await held(many, '/wifi/weak/')).toBe('weak Wi-Fi');
  });

  it.each([true, false])(
    'makes the postings itself of what it has got, where that fits: %s',
    async (fits) => {
      const weights = fits ? [['A', '']] : [['A']];
      const site = new KeptSite(
        await publish({
          '/search-index/v1/base.json': JSON.stringify({
            documents: 1,
            lexicon: { synonyms: [], keep: [] },
            symptoms: [{ url: '/wifi/', title: 'Wi-Fi', aliases: [], guides: 1 }],
            pages: [],
            words: [''],
            postings: [''],
          }),
          '/search-index/v1/guides/0.json': JSON.stringify([{ symptom: 0, slug: 'weak-wifi' }]),
          '/search-index/v1/weights.json': JSON.stringify(weights),
          '/search-index/v1/terms/wifi/weak-wifi.json': JSON.stringify(['modem', 'AJAA']),
        }),
      );
      const made = '{"modem":"AJAA"}';
      const revision = await revisionOf(new TextEncoder().encode(made));
      const derived = [{ url: '/search-index/-/postings/0.json', revision }];
      const whole = new KeptSite({ ...site.manifest, derived });
      if (fits) await fill(whole);
      else await expect(fill(whole)).rejects.toThrow('no file of the search index');
      expect(await held(whole, '/search-index/v1/postings/0.json')).toBe(fits ? made : undefined);
      expect(line.asked.some((url) => url.includes('postings'))).toBe(false);
    },
  );
});

describe('a wrong answer', () => {
  it.each(['pack', 'font'])('that the browser has stored for the %s is asked past', async (what) => {
    const site = new KeptSite(await publish(first));
    const url = what === 'pack' ? site.manifest.pack : '/assets/font.11.woff2';
    line.stored.set(url, '<html>Sign in to the hotel');
    await fill(site);
    expect(line.modes.toSorted()).toEqual(['default', 'default', 'reload']);
    expect(await site.missing()).toEqual([]);
  });

  it.each([
    ['is not there', (url: string) => line.files.delete(url)],
    ['is a login page', (url: string) => line.files.set(url, '<html>')],
    ['is JSON of something else', (url: string) => line.files.set(url, '{"error":"not found"}')],
    ['is cut off', (url: string) => line.files.set(url, (line.files.get(url) ?? '').slice(0, 40))],
    [
      'has other texts',
      (url: string) => line.files.set(url, (line.files.get(url) ?? '').replaceAll('old', 'bad')),
    ],
  ])('for the pack leaves the small ones to come, and poisons nothing: it %s', async (_, spoil) => {
    const site = new KeptSite(await publish(first));
    spoil(site.manifest.pack);
    await fill(site);
    expect(await site.missing()).toEqual([]);
    expect(await held(site, '/wifi/page-3/')).toBe('old 3');
  });

  it.each([
    ['with an error', () => (line.status = 503)],
    ['from a dead line', () => (line.dead = true)],
  ])('for everything ends the installing, and the next attempt mends it: %s', async (_, breaks) => {
    const site = new KeptSite(await publish(first));
    breaks();
    await expect(fill(site)).rejects.toThrow();
    expect(await held(site, '/wifi/page-0/')).toBeUndefined();
    expect(await site.savedOn()).toBeUndefined();
    line.dead = false;
    line.status = undefined;
    await fill(site);
    expect(await site.missing()).toEqual([]);
  });

  it('for one file does not bring what has arrived a second time', async () => {
    const site = new KeptSite(await publish(first));
    line.files.delete('/assets/font.11.woff2');
    await expect(fill(site)).rejects.toThrow('404');
    line.files.set('/assets/font.11.woff2', 'letters');
    line.asked = [];
    await fill(site);
    expect(line.asked).toEqual(['/assets/font.11.woff2']);
  });
});

describe('a later version', () => {
  it('takes what has not changed from the version before it, and fetches a small pack for one page', async () => {
    await install(first);
    const site = await install({ ...first, '/wifi/page-3/': 'new 3' });
    expect(line.asked).toHaveLength(1);
    expect(line.asked).not.toContain(site.manifest.pack);
    expect(await held(site, '/wifi/page-2/')).toBe('old 2');
    expect(await held(site, '/wifi/page-3/')).toBe('new 3');
  });

  it('comes through a proxy that changes all HTML, as it is asked for none', async () => {
    await install(first);
    await install({ ...first, '/wifi/page-3/': 'new 3' });
    expect(line.asked.filter((url) => url.endsWith('/'))).toEqual([]);
  });

  it('fetches nothing for a new name of the search index\u2019s folder', async () => {
    await install({
      ...first,
      '/': '<a data-search-index="/search-index/v1/">',
      '/search-index/v1/base.json': '{}',
    });
    const site = await install({
      ...first,
      '/': '<a data-search-index="/search-index/v2/">',
      '/search-index/v2/base.json': '{}',
    });
    expect(line.asked).toEqual([]);
    expect(await held(site, '/search-index/v2/base.json')).toBe('{}');
    expect(site.has('/search-index/v1/base.json')).toBe(false);
  });

  it('fetches the pack where more than half have changed', async () => {
    await install(first);
    const half = await install({ ...first, ...pages('new', 8) });
    expect(line.asked).toHaveLength(8);
    expect(line.asked).not.toContain(half.manifest.pack);
    const site = await install({ ...first, ...pages('newer', 9) });
    expect(line.asked).toEqual([site.manifest.pack]);
    expect(await held(site, '/wifi/page-4/')).toBe('newer 4');
  });

  it('leaves the version before it as it was until it takes over, and then drops it', async () => {
    const before = await install(first);
    const site = await install({ ...first, ...pages('new') });
    expect(await held(before, '/wifi/page-4/')).toBe('old 4');
    expect(await before.savedOn()).toBeDefined();
    await caches.open('workbox-precache-v2-of-an-older-program');
    await site.tidy();
    expect(await held(before, '/wifi/page-4/')).toBeUndefined();
    expect(await before.savedOn()).toBeUndefined();
    expect(await site.missing()).toEqual([]);
    expect(await caches.keys()).toEqual(['offline-copy']);
  });
});

describe('a device without room', () => {
  it('is told by what it says of itself, and then nothing is fetched', async () => {
    const site = new KeptSite(await publish(first));
    room.quota = site.manifest.size - 1;
    await expect(fill(site)).rejects.toThrow('No room');
    expect(line.asked).toEqual([]);
  });

  it.each([{}, { storage: {} }, { storage: { estimate: () => Promise.reject(new Error('no')) } }])(
    'is tried where the browser does not tell: %o',
    async (navigator) => {
      const before = globalThis.navigator;
      vi.stubGlobal('navigator', navigator);
      const site = await install(first);
      vi.stubGlobal('navigator', before);
      expect(await site.missing()).toEqual([]);
    },
  );

  it('gets a small update all the same', async () => {
    await install(first);
    room.quota = 10;
    await install({ ...first, '/wifi/page-3/': 'new 3' });
  });

  it('keeps no part of a first version that did not fit, and all of one that did', async () => {
    memoryCaches.room = 4;
    await expect(install(first)).rejects.toThrow('full');
    expect(await caches.keys()).toEqual([]);
    memoryCaches.room = Infinity;
    const before = await install(first);
    memoryCaches.room = 0;
    await expect(install({ ...first, ...pages('new') })).rejects.toThrow('full');
    expect(await before.missing()).toEqual([]);
  });
});

it('keeps each file under its address and its revision', async () => {
  const site = await install(first);
  const [key] = await (await caches.open('offline-copy')).keys();
  const [file] = site.manifest.groups.flat();
  expect(key?.url).toBe(`${origin}/wifi/page-0/?revision=${file?.revision}`);
});
