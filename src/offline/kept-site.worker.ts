import { contentType, withoutVersion, type CacheManifest, type KeptFile } from './cache-manifest.ts';
import { savedHeaders } from './saved-headers.ts';

/** The cache of all versions; what two of them share stands in it once. */
const CACHE_NAME = 'offline-copy';

const keyOf = ({ url, revision }: KeptFile) => `${url}?revision=${revision}`;

/** One version of the site as the device keeps it. */
export class KeptSite {
  readonly manifest: CacheManifest;
  readonly #revisions: ReadonlyMap<string, string>;

  constructor(manifest: CacheManifest) {
    this.manifest = manifest;
    this.#revisions = new Map(this.#files().map(({ url, revision }) => [url, revision]));
  }

  #files(): readonly KeptFile[] {
    const { groups, files, derived } = this.manifest;
    return [...groups.flat(), ...files, ...derived];
  }

  /** The address of a file as it is kept. */
  #keptUrl(url: string): string {
    return withoutVersion(url, this.manifest.indexVersion);
  }

  /** Whether this version keeps what is at an address. */
  has(url: string): boolean {
    return this.#revisions.has(this.#keptUrl(url));
  }

  /** What the device has of an address in this version, with the headers of the server. */
  async match(url: string): Promise<Response | undefined> {
    const kept = this.#keptUrl(url);
    const revision = this.#revisions.get(kept);
    if (revision === undefined) return undefined;
    const found = await (await caches.open(CACHE_NAME)).match(keyOf({ url: kept, revision }));
    return found && new Response(found.body, { headers: savedHeaders(contentType(kept)) });
  }

  /** Which of some files are not on the device; of the whole version where none are named. */
  async missing(files: readonly KeptFile[] = this.#files()): Promise<readonly KeptFile[]> {
    const cached = await (await caches.open(CACHE_NAME)).keys();
    const keys = new Set(cached.map(({ url }) => url));
    return files.filter((file) => !keys.has(new URL(keyOf(file), self.location.origin).href));
  }

  async put(file: KeptFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await caches.open(CACHE_NAME)).put(keyOf(file), new Response(bytes));
  }

  /** Where the day of saving stands. */
  get #dayKey(): string {
    return `${this.manifest.pack}?saved`;
  }

  /** Writes down when this version was saved, by the device's clock. */
  async stamp(): Promise<void> {
    await (await caches.open(CACHE_NAME)).put(this.#dayKey, new Response(new Date().toISOString()));
  }

  /** When this version was saved; undefined where that was not written down. */
  async savedOn(): Promise<Date | undefined> {
    const day = await (await caches.open(CACHE_NAME)).match(this.#dayKey);
    return day && new Date(await day.text());
  }

  /** Drops what only other versions had. */
  async tidy(): Promise<void> {
    const cache = await caches.open(CACHE_NAME);
    const own = new Set(
      [...this.#files().map(keyOf), this.#dayKey].map((key) => new URL(key, self.location.origin).href),
    );
    for (const request of await cache.keys()) if (!own.has(request.url)) await cache.delete(request);
    // Those in which programs before this one kept the site.
    for (const name of await caches.keys()) if (name !== CACHE_NAME) await caches.delete(name);
  }

  /** Drops all, unless some version is whole: what a device without room has got of the first one is of no use. */
  async giveUp(): Promise<void> {
    const cached = await (await caches.open(CACHE_NAME)).keys();
    if (!cached.some(({ url }) => url.endsWith('?saved'))) await caches.delete(CACHE_NAME);
  }
}
