/**
 * The service worker: saves one whole version of the site on the device and answers from it when the network does not.
 *
 * - Pages come from the network first, so none is stale while there is one; when it fails or takes too long, the saved
 *   page comes, marked with its date.
 * - Everything that a page loads has its content's hash in its address (scripts, font, the search index's folder), so
 *   no page can get a file of another version: the cache answers for its own pages, the network for newer ones.
 * - A version installs beside the old one, and everything that arrives is held to the hash in this script. If something
 *   is missing or wrong, the install fails whole and the old version stays; what has arrived is not fetched again.
 * - The new version takes over when no page is open that could need a file of the old one (see `mayTakeOver`).
 * - A view that finds the cache emptied, or half of it, fills it again.
 */
import { PROBE_FOLDER } from '../check/probe-addresses.ts';
import { isSparing } from './connection.ts';
import { unpackManifest, type PackedManifest } from './cache-manifest.ts';
import { fill } from './fill.worker.ts';
import { KeptSite } from './kept-site.worker.ts';
import { createNavigation } from './navigation.worker.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written into the bundle by src/integrations/offline-worker.ts. */
declare const CACHE_MANIFEST: PackedManifest;

const site = new KeptSite(unpackManifest(CACHE_MANIFEST));
const answerNavigation = createNavigation(site);

/** Whether the customer has asked for the offline copy, which then may cost data: the page says so in the address. */
const isAskedFor = () => new URL(self.location.href).searchParams.has('asked');

async function install(): Promise<void> {
  const connection = 'connection' in self.navigator ? self.navigator.connection : undefined;
  if (!isAskedFor() && isSparing(connection ?? undefined))
    throw new Error('Not installed: the connection saves data.');
  await fill(site);
}

/** For how long nothing is tried again that has failed. */
const PAUSE_MS = 60_000;
let nextMending = -Infinity;

/** Fills a cache again that the browser, or a customer, has emptied. */
async function mend(): Promise<void> {
  if (performance.now() < nextMending || (await site.missing()).length === 0) return;
  nextMending = performance.now() + PAUSE_MS;
  await install();
}

/**
 * Whether this version may replace the old one now: the page that asks is the only one open, and all that it may still
 * load is in this version.
 */
async function mayTakeOver(needs: readonly string[]): Promise<boolean> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return open.length <= 1 && needs.every((url) => site.has(url));
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => {
  event.waitUntil(site.tidy());
  event.waitUntil(self.clients.claim());
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
  // What a check asks, the server must answer and nobody else, whatever the copy holds or a page of it is asked for.
  if (url.pathname.startsWith(PROBE_FOLDER)) return;
  if (request.mode === 'navigate') {
    const answer = answerNavigation(event);
    event.respondWith(answer);
    event.waitUntil(answer.then(mend).catch(() => undefined));
    return;
  }
  if (!site.has(url.pathname) || url.pathname.endsWith('/')) return;
  event.respondWith(site.match(url.pathname).then((kept) => kept ?? fetch(request)));
});
