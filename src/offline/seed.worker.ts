import type { PrecacheController } from 'workbox-precaching';
import { notKeptPage, type CachedFile, type CacheManifest, type Pack } from './cache-manifest.ts';

/** So many new pages are lighter one by one than the pack of all. */
const fewPages = 8;

const revisionOf = (cacheKey: string) => new URL(cacheKey).searchParams.get('__WB_REVISION__') ?? '';

/** Fetches the pack, checked by its hash, and keeps what of it is new. Rejects where it does not arrive whole. */
async function unpack(cache: Cache, keys: ReadonlyMap<string, string>, pack: CacheManifest['pack']) {
  const response = await fetch(pack.url, { integrity: pack.integrity });
  if (!response.ok) throw new Error(`${pack.url} answered ${response.status}.`);
  const texts: Pack = await response.json();
  for (const [url, key] of keys) {
    const found = texts[url];
    if (found === undefined) continue;
    await cache.put(key, new Response(found.text, { headers: { 'content-type': found.type } }));
  }
}

/** A module takes its own address from its response, which must not be the one under which an older version had it. */
const withoutAddress = ({ body, headers }: Response) => new Response(body, { headers });

/**
 * Fills the cache of a version that installs with what need not be fetched file by file: files whose bytes an older
 * version already holds, under whatever address, and the pack's pages. Workbox then fetches what is left.
 */
export async function seed(controller: PrecacheController, kept: CacheManifest): Promise<void> {
  const cache = await caches.open(controller.strategy.cacheName);
  const held = new Map((await cache.keys()).map(({ url }) => [url, revisionOf(url)]));
  const holders = new Map([...held].map(([url, revision]) => [revision, url]));
  const missing = new Map<string, string>();
  const note = async ({ url, revision }: CachedFile) => {
    const key = controller.getCacheKeyForURL(url);
    if (key === undefined || held.has(key)) return;
    const holder = holders.get(revision);
    const same = holder === undefined ? undefined : await cache.match(holder);
    if (same === undefined) missing.set(url, key);
    else await cache.put(key, withoutAddress(same));
  };
  for (const file of [...kept.files, ...kept.packed]) await note(file);
  const packed = new Map(
    kept.packed.flatMap(({ url }) => {
      const key = missing.get(url);
      return key === undefined ? [] : [[url, key] as const];
    }),
  );
  if (packed.size > fewPages) await unpack(cache, packed, kept.pack);
}

/** The header that carries the day of saving, on the page that every version keeps under a revision of its own. */
const savedHeader = 'x-saved';

/** Writes down when this version was saved, by the device's clock. */
export async function stamp(controller: PrecacheController): Promise<void> {
  const key = controller.getCacheKeyForURL(notKeptPage);
  const page = await controller.matchPrecache(notKeptPage);
  if (key === undefined || page === undefined) return;
  const headers = new Headers(page.headers);
  headers.set(savedHeader, new Date().toISOString());
  await (await caches.open(controller.strategy.cacheName)).put(key, new Response(page.body, { headers }));
}

/** When this version was saved; undefined where that was not written down. */
export async function savedOn(controller: PrecacheController): Promise<Date | undefined> {
  const date = (await controller.matchPrecache(notKeptPage))?.headers.get(savedHeader);
  return date === null || date === undefined ? undefined : new Date(date);
}
