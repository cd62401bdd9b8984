import type { PrecacheController } from 'workbox-precaching';
import { notKeptPage } from './cache-manifest.ts';
import { markSaved } from './mark-saved.ts';
import { savedOn } from './seed.worker.ts';

/**
 * How long a page may take before the kept one comes, in milliseconds: on a slow 3G line (400 kbit/s, 400 ms, the
 * slowest that Lighthouse simulates) a page of 14 KB has arrived by then.
 */
const patience = 2500;

/**
 * How long a network that has just failed gets less time, and how much, in milliseconds: the kept pages open almost at
 * once while it is dead, and the first answer of one that is back still wins.
 */
const distrust = { lasts: 30_000, patience: 400 };

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

  async function fromCopy(url: string): Promise<Response | undefined> {
    const kept = await controller.matchPrecache(url);
    if (kept === undefined) return undefined;
    // The page that stands in for others says what it is by itself.
    if (url === notKeptPage) return kept;
    const html = markSaved(await kept.text(), await savedOn(controller));
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
      return network.catch(async () => (await fromCopy(notKeptPage)) ?? Response.error());
    }
    const doubted = Date.now() - failed < distrust.lasts;
    const slow = new Promise<undefined>((resolve) =>
      setTimeout(() => resolve(undefined), doubted ? distrust.patience : patience),
    );
    const first = await Promise.race([network, slow]).catch(() => undefined);
    if (first === undefined) failed = Date.now();
    return first ?? (await fromCopy(page)) ?? network;
  };
}
