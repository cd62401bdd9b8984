import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { CachedFile, CacheManifest } from '../../../src/offline/cache-manifest.ts';

/** Where the site of these tests stands. */
export const origin = 'https://help.example';

/** The cache that Workbox keeps the saved files in. */
export const cacheName = `workbox-precache-v2-${origin}/`;

const keyOf = (input: RequestInfo | URL) =>
  new URL(input instanceof Request ? input.url : input, origin).href;

const sha256 = (text: string) => createHash('sha256').update(text);

/** One of a browser's caches, in memory. */
class MemoryCache {
  readonly #held = new Map<string, Response>();

  async put(input: RequestInfo | URL, response: Response) {
    const { status, headers } = response;
    this.#held.set(keyOf(input), new Response(await response.arrayBuffer(), { status, headers }));
  }

  match(input: RequestInfo | URL) {
    return Promise.resolve(this.#held.get(keyOf(input))?.clone());
  }

  keys() {
    return Promise.resolve([...this.#held.keys()].map((url) => new Request(url)));
  }

  delete(input: RequestInfo | URL) {
    return Promise.resolve(this.#held.delete(keyOf(input)));
  }
}

/** A browser's caches, in memory. */
class MemoryCaches {
  #caches = new Map<string, MemoryCache>();

  open(name: string) {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return Promise.resolve(cache);
  }

  async match(input: RequestInfo | URL, { cacheName = '' } = {}) {
    return (await this.open(cacheName)).match(input);
  }

  clear() {
    this.#caches = new Map();
  }
}

/** The site's server and the line to it. It checks what a browser would: the hash that a request demands. */
class Line {
  /** What the server holds, by path. */
  files = new Map<string, string>();
  /** The paths that were asked for, in order. */
  asked: string[] = [];
  /** Milliseconds until an answer comes. */
  delay = 0;
  /** Whether no request gets through. */
  dead = false;
  /** The status of every answer; undefined answers by what the server holds. */
  status: number | undefined;
  /** How the body of every answer arrives, in pieces: each after so many milliseconds; 'stall' and 'break' end it. */
  body: readonly (readonly [text: string, after: number] | 'stall' | 'break')[] | undefined;
  /** What the browser has stored, by path: it answers in the server's place, unless a request goes past it. */
  stored = new Map<string, string>();
  /** How each request was to treat what the browser has stored. */
  modes: RequestCache[] = [];
  /** Whether every answer is a redirect that the browser is to follow. */
  moved = false;

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const { pathname } = new URL(keyOf(input));
    const mode = init?.cache ?? (input instanceof Request ? input.cache : 'default');
    this.asked.push(pathname);
    this.modes.push(mode);
    const { delay, dead } = this;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const stored = mode === 'default' ? this.stored.get(pathname) : undefined;
    if (dead && stored === undefined) throw new TypeError('Failed to fetch');
    if (this.moved) return redirect();
    const body = stored ?? this.files.get(pathname);
    const integrity = init?.integrity ?? (input instanceof Request ? input.integrity : '');
    if (integrity !== '' && integrity !== integrityOf(body ?? '')) throw new TypeError('Failed to fetch');
    return new Response(this.body === undefined ? (body ?? 'not here') : inPieces(this.body), {
      status: this.status ?? (body === undefined ? 404 : 200),
    });
  };

  reset() {
    Object.assign(this, new Line(), { fetch: this.fetch });
  }
}

/** What a browser gives for a redirect that it is to follow itself. */
function redirect(): Response {
  const response = Response.error();
  Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
  return response;
}

/** A body as a bad line brings it. */
function inPieces(pieces: NonNullable<Line['body']>): ReadableStream<Uint8Array> {
  const waiting = pieces.values();
  return new ReadableStream(
    {
      async pull(stream) {
        const { value } = waiting.next();
        if (value === 'stall') return new Promise(() => undefined);
        if (value === 'break') throw new TypeError('network error');
        if (value === undefined) {
          stream.close();
          return undefined;
        }
        const [text, after] = value;
        await new Promise((resolve) => setTimeout(resolve, after));
        stream.enqueue(new TextEncoder().encode(text));
        return undefined;
      },
    },
    { highWaterMark: 0 },
  );
}

const integrityOf = (text: string) => `sha256-${sha256(text).digest('base64')}`;

export const line = new Line();
export const memoryCaches = new MemoryCaches();

/** The windows that are open on the site. */
export const windows: string[] = [];

/** What the worker does to its own browser. */
export const browser = {
  skipWaiting: vi.fn(() => Promise.resolve()),
  claim: vi.fn(() => Promise.resolve()),
  disablePreload: vi.fn(() => Promise.resolve()),
};

const listeners = new Map<string, ((event: Event) => void)[]>();

/** An event whose work can be waited for. */
export class TestEvent extends Event implements ExtendableEvent {
  readonly #work: Promise<unknown>[] = [];

  waitUntil(work: Promise<unknown>) {
    work.catch(() => undefined);
    this.#work.push(work);
  }

  /** Resolves when all that holds the worker alive is done; rejects as the first of it does. */
  async done(): Promise<void> {
    for (const work of this.#work) await work;
  }
}

/** A page that is asked for. Programs cannot make a request of this mode, only browsers. */
class Navigation extends Request {
  override get mode(): RequestMode {
    return 'navigate';
  }
}

/** A request that the worker may answer. */
export class TestFetchEvent extends TestEvent implements FetchEvent {
  readonly clientId = '';
  readonly resultingClientId = '';
  readonly replacesClientId = '';
  readonly handled = Promise.resolve(undefined);
  readonly request: Request;
  /** What the worker answers; undefined where it leaves the request to the browser. */
  answer: Promise<Response> | undefined;

  constructor(request: Request) {
    super('fetch');
    this.request = request;
  }

  /** Whoever looks at a preload that fails ends the navigation in Firefox. */
  get preloadResponse(): Promise<unknown> {
    throw new Error('The worker looks at a preloaded response.');
  }

  respondWith(answer: Response | PromiseLike<Response>) {
    this.answer = Promise.resolve(answer);
  }
}

/** The event of a page that is opened. */
export const opening = (path: string, init?: RequestInit) =>
  new TestFetchEvent(new Navigation(origin + path, init));

/** The event of a file that a page loads. */
export const loading = (path: string, init?: RequestInit) =>
  new TestFetchEvent(new Request(new URL(path, origin), init));

/** Hands an event to the worker that runs. */
export function dispatch<Given extends Event>(event: Given): Given {
  for (const listener of listeners.get(event.type) ?? []) listener(event);
  return event;
}

/** Hands a page's message to the worker that runs. */
export function tell(data: unknown): TestEvent {
  return dispatch(Object.assign(new TestEvent('message'), { data }));
}

/**
 * A version of the site with these pages and files, put on the server; and the list of it, as the build writes it.
 * @param files by path; those that end in a slash are pages, which also come in the pack.
 */
export function publish(files: Readonly<Record<string, string>>): CacheManifest {
  line.files = new Map(Object.entries(files));
  const all = Object.entries(files).map(([url, text]): CachedFile => {
    return { url, revision: sha256(text).digest('hex').slice(0, 10), integrity: integrityOf(text) };
  });
  const isPage = ({ url }: CachedFile) => url.endsWith('/');
  const packed = all.filter(isPage);
  const type = 'text/html; charset=utf-8';
  const pack = JSON.stringify(
    Object.fromEntries(packed.map(({ url }) => [url, { type, text: files[url] ?? '' }])),
  );
  const url = `/assets/offline.${sha256(pack).digest('hex').slice(0, 10)}.json`;
  line.files.set(url, pack);
  return { files: all.filter((file) => !isPage(file)), packed, pack: { url, integrity: integrityOf(pack) } };
}

/** A line with an empty server, an empty device and no window. */
export function reset(): void {
  line.reset();
  memoryCaches.clear();
  windows.length = 0;
  listeners.clear();
  for (const call of Object.values(browser)) call.mockClear();
}

/** Starts a service worker for a version, as the browser does that has found it under this address. */
export async function startWorker(kept: CacheManifest, connection: object = {}, query = ''): Promise<void> {
  listeners.clear();
  vi.stubGlobal('CACHE_MANIFEST', kept);
  vi.stubGlobal('navigator', { userAgent: '', connection });
  vi.stubGlobal('location', new URL(`/service-worker.js${query}`, origin));
  vi.resetModules();
  await import('../../../src/offline/service.worker.ts');
}

vi.stubGlobal('self', globalThis);
vi.stubGlobal('__WB_DISABLE_DEV_LOGS', true);
vi.stubGlobal('location', new URL('/service-worker.js', origin));
vi.stubGlobal('registration', {
  scope: `${origin}/`,
  navigationPreload: { disable: browser.disablePreload },
});
vi.stubGlobal('caches', memoryCaches);
vi.stubGlobal('fetch', line.fetch);
vi.stubGlobal('ExtendableEvent', TestEvent);
vi.stubGlobal('FetchEvent', TestFetchEvent);
vi.stubGlobal('skipWaiting', browser.skipWaiting);
vi.stubGlobal('clients', { claim: browser.claim, matchAll: () => Promise.resolve(windows) });
vi.stubGlobal('addEventListener', (type: string, listener: (event: Event) => void) => {
  listeners.set(type, [...(listeners.get(type) ?? []), listener]);
});
