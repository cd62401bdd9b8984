import type { PrecacheController } from 'workbox-precaching';
import { FALLBACK_PAGE, isPack, type CachedFile, type CacheManifest, type Pack } from './cache-manifest.ts';

/** Up to so many new pages are lighter one by one than the pack of all. */
const MAX_SINGLE_PAGES = 8;

const revisionOf = (cacheKey: string) => new URL(cacheKey).searchParams.get('__WB_REVISION__') ?? '';

/** Fetches the pack, checked by its hash. Rejects where it does not arrive whole. */
async function fetchPack({ url, integrity }: CacheManifest['pack'], cache: RequestCache): Promise<Pack> {
  const response = await fetch(url, { integrity, cache });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const texts: unknown = await response.json();
  if (!isPack(texts)) throw new Error(`${url} is no pack.`);
  return texts;
}

/** Caches what of the pack is new. Rejects where it does not arrive whole. */
async function unpack(cache: Cache, keys: ReadonlyMap<string, string>, pack: CacheManifest['pack']) {
  // A wrong answer under this address may be stored for a year: past the browser's own cache, then.
  const texts = await fetchPack(pack, 'default').catch(() => fetchPack(pack, 'reload'));
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
 * version has cached, under whatever address, and the pack's pages. Workbox then fetches what is left.
 * @throws Error when the pack does not arrive, or is none.
 */
export async function seed(controller: PrecacheController, manifest: CacheManifest): Promise<void> {
  const cache = await caches.open(controller.strategy.cacheName);
  const cached = new Map((await cache.keys()).map(({ url }) => [url, revisionOf(url)]));
  const holders = new Map([...cached].map(([url, revision]) => [revision, url]));
  const missing = new Map<string, string>();
  const note = async ({ url, revision }: CachedFile) => {
    const key = controller.getCacheKeyForURL(url);
    if (key === undefined || cached.has(key)) return;
    const holder = holders.get(revision);
    const same = holder === undefined ? undefined : await cache.match(holder);
    if (same === undefined) missing.set(url, key);
    else await cache.put(key, withoutAddress(same));
  };
  for (const file of [...manifest.files, ...manifest.packed]) await note(file);
  const packed = new Map(
    manifest.packed.flatMap(({ url }) => {
      const key = missing.get(url);
      return key === undefined ? [] : [[url, key] as const];
    }),
  );
  if (packed.size > MAX_SINGLE_PAGES) await unpack(cache, packed, manifest.pack);
}

/** The header that carries the day of saving, on the page that has a revision of its own in every version. */
const SAVED_HEADER = 'x-saved';

/** Writes down when this version was saved, by the device's clock. */
export async function stamp(controller: PrecacheController): Promise<void> {
  const key = controller.getCacheKeyForURL(FALLBACK_PAGE);
  const page = await controller.matchPrecache(FALLBACK_PAGE);
  if (key === undefined || page === undefined) return;
  const headers = new Headers(page.headers);
  headers.set(SAVED_HEADER, new Date().toISOString());
  await (await caches.open(controller.strategy.cacheName)).put(key, new Response(page.body, { headers }));
}

/** When this version was saved; undefined where that was not written down. */
export async function savedOn(controller: PrecacheController): Promise<Date | undefined> {
  const date = (await controller.matchPrecache(FALLBACK_PAGE))?.headers.get(SAVED_HEADER);
  return date === null || date === undefined ? undefined : new Date(date);
}
