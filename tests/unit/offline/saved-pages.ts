import { line, reset } from './worker-scope.ts';
import { cacheName } from './memory-caches.ts';
import { publish } from './published-site.ts';
import { afterEach, beforeEach, vi } from 'vitest';
import { createNavigation } from '../../../src/offline/navigation.worker.ts';
import { fill } from '../../../src/offline/fill.worker.ts';
import { KeptSite } from '../../../src/offline/kept-site.worker.ts';

const note = '<p data-saved-copy hidden><span data-saved-date></span></p>';
/** The pages of the version that the device has saved. */
export const files = {
  '/': `${note}<search-box data-search-index="/search-index/v1/">home`,
  '/wifi/': `${note}wifi`,
  '/offline/': `${note}not on this device`,
};

/** What is known of an answer after some milliseconds: its text, or that there is none yet. */
export async function after(milliseconds: number, answer: Promise<Response>): Promise<string> {
  let text = 'none yet';
  void answer.then(
    async (response) => (text = response.type === 'error' ? 'network error' : await response.clone().text()),
    () => (text = 'rejected'),
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return text;
}

export let site: KeptSite;
export let navigate: ReturnType<typeof createNavigation>;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') });
  reset();
  site = new KeptSite(await publish(files));
  await fill(site);
  line.asked = [];
  line.modes = [];
  line.files.set('/wifi/', 'wifi of today');
  navigate = createNavigation(site);
});

afterEach(() => vi.useRealTimers());

/** Takes from the device what it keeps under keys that begin so. */
export async function forget(start: string) {
  const cache = await caches.open(cacheName);
  for (const { url } of await cache.keys())
    if (new URL(url).href.startsWith(`${location.origin}${start}?`)) await cache.delete(url);
}
