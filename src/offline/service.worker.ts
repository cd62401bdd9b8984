/**
 * The service worker: saves one whole version of the site on the device and answers from it when the network does not.
 *
 * - Pages come from the network first, so none is stale while there is one; when it fails or takes too long, the saved
 *   page comes, marked with its date.
 * - Everything that a page loads has its content's hash in its address (scripts, font, the search index's folder), so
 *   no page can get a file of another version: the cache answers for its own pages, the network for newer ones.
 * - A version installs beside the old one, and every file that arrives is checked against the hash in this script.
 *   If one is missing or wrong, the install fails whole and the old version stays; what has arrived is not fetched again.
 * - The new version takes over when no page is open that could need a file of the old one (see `mayTakeOver`).
 */
import { clientsClaim } from 'workbox-core';
import { PrecacheController } from 'workbox-precaching';
import { isSparing } from './connection.ts';
import type { CacheManifest } from './cache-manifest.ts';
import { createNavigation } from './navigation.worker.ts';
import { seed, stamp } from './seed.worker.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written into the bundle by src/integrations/offline-worker.ts. */
declare const CACHE_MANIFEST: CacheManifest;

const controller = new PrecacheController();
controller.addToCacheList([...CACHE_MANIFEST.files, ...CACHE_MANIFEST.packed]);
const answerNavigation = createNavigation(controller);

/** Whether the customer has asked for the offline copy, which then may cost data: the page says so in the address. */
const isAskedFor = () => new URL(self.location.href).searchParams.has('asked');

async function install(event: ExtendableEvent): Promise<void> {
  const connection = 'connection' in self.navigator ? self.navigator.connection : undefined;
  if (!isAskedFor() && isSparing(connection ?? undefined))
    throw new Error('Not installed: the connection saves data.');
  await seed(controller, CACHE_MANIFEST);
  await controller.install(event);
  await stamp(controller);
}

/**
 * Whether this version may replace the old one now: the page that asks is the only one open, and all that it may still
 * load is in this version.
 */
async function mayTakeOver(needs: readonly string[]): Promise<boolean> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return open.length <= 1 && needs.every((url) => controller.getCacheKeyForURL(url) !== undefined);
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => {
  event.waitUntil(controller.activate(event));
  // A request that Firefox has preloaded ends in its error page when it fails, whatever the worker answers: off, also
  // where an older version has switched it on (github.com/GoogleChrome/workbox/issues/3134).
  if ('navigationPreload' in self.registration)
    event.waitUntil(self.registration.navigationPreload.disable());
});
self.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (typeof data !== 'object' || data === null || !('needs' in data) || !Array.isArray(data.needs)) return;
  const needs = data.needs.filter((url) => typeof url === 'string');
  event.waitUntil(mayTakeOver(needs).then((may) => (may ? self.skipWaiting() : undefined)));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(answerNavigation(event));
    return;
  }
  // Pagefind puts the time after an address that never changes its content.
  const cacheKey = controller.getCacheKeyForURL(url.pathname);
  if (cacheKey === undefined || url.pathname.endsWith('/')) return;
  event.respondWith(controller.strategy.handle({ event, request, params: { cacheKey } }));
});
clientsClaim();
