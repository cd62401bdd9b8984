import type { PrecacheController } from 'workbox-precaching';
import { FALLBACK_PAGE } from './cache-manifest.ts';
import { markSaved } from './mark-saved.ts';
import { savedOn } from './seed.worker.ts';

/**
 * How long a page may take before the saved one is shown: on a slow 3G line (400 kbit/s, 400 ms, the slowest that
 * Lighthouse simulates) a page of 14 KB has arrived by then.
 */
const PATIENCE_MS = 2500;

/**
 * How long a page may take while the network is in doubt: saved pages open almost at once while it is dead, and the first
 * response of one that is back still wins.
 */
const DOUBTED_PATIENCE_MS = 400;

/** For how long after a failure the network is in doubt. */
const DOUBT_MS = 30_000;

/** Makes the function that answers a request for a page. */
export function createNavigation(controller: PrecacheController): (event: FetchEvent) => Promise<Response> {
  let failed = -Infinity;

  async function fromNetwork(event: FetchEvent): Promise<Response> {
    const preloaded: unknown = await event.preloadResponse;
    const response = preloaded instanceof Response ? preloaded : await fetch(event.request);
    if (response.status >= 500) throw new Error(`The server answered ${response.status}.`);
    failed = -Infinity;
    return response;
  }

  async function fromCache(url: string): Promise<Response | undefined> {
    const saved = await controller.matchPrecache(url);
    if (saved === undefined) return undefined;
    // The page that stands in for others says what it is by itself.
    if (url === FALLBACK_PAGE) return saved;
    const html = markSaved(await saved.text(), await savedOn(controller));
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }

  return async (event) => {
    const { pathname } = new URL(event.request.url);
    const page = pathname.endsWith('/') ? pathname : `${pathname}/`;
    const network = fromNetwork(event).catch((error: unknown) => {
      failed = Date.now();
      throw error;
    });
    event.waitUntil(network.catch(() => undefined));
    if (controller.getCacheKeyForURL(page) === undefined) {
      return network.catch(async () => (await fromCache(FALLBACK_PAGE)) ?? Response.error());
    }
    const doubted = Date.now() - failed < DOUBT_MS;
    const slow = new Promise<undefined>((resolve) =>
      setTimeout(() => resolve(undefined), doubted ? DOUBTED_PATIENCE_MS : PATIENCE_MS),
    );
    const first = await Promise.race([network, slow]).catch(() => undefined);
    if (first === undefined) failed = Date.now();
    return first ?? (await fromCache(page)) ?? network;
  };
}
