import { addressOf } from './site-address.ts';

/** The cache that keeps the saved files. */
export const cacheName = 'offline-copy';

/** One of a browser's caches, in memory. */
class MemoryCache {
  readonly #held = new Map<string, Response>();

  async put(input: RequestInfo | URL, response: Response) {
    if (memoryCaches.room <= 0) throw new DOMException('The disk is full.', 'QuotaExceededError');
    memoryCaches.room -= 1;
    const { status, headers } = response;
    this.#held.set(addressOf(input), new Response(await response.arrayBuffer(), { status, headers }));
  }

  match(input: RequestInfo | URL) {
    return Promise.resolve(this.#held.get(addressOf(input))?.clone());
  }

  keys() {
    return Promise.resolve([...this.#held.keys()].map((url) => new Request(url)));
  }

  delete(input: RequestInfo | URL) {
    return Promise.resolve(this.#held.delete(addressOf(input)));
  }
}

/** A browser's caches, in memory. */
class MemoryCaches {
  /** For how many more files there is room. */
  room = Infinity;
  #caches = new Map<string, MemoryCache>();

  open(name: string) {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }

  keys() {
    return Promise.resolve([...this.#caches.keys()]);
  }

  delete(name: string) {
    return Promise.resolve(this.#caches.delete(name));
  }

  clear() {
    this.#caches = new Map();
    this.room = Infinity;
  }
}

export const memoryCaches = new MemoryCaches();
