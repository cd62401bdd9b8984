import { vi } from 'vitest';
import { packManifest, type CacheManifest } from '../../../src/offline/cache-manifest.ts';
import type { PackedText } from '../../../src/offline/pack.ts';
import { memoryCaches } from './memory-caches.ts';
import { addressOf, origin } from './site-address.ts';

/** The site's server and the line to it. */
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
  /** Texts that packs bring in terms of another. */
  packed = new Map<string, PackedText>();
  /** How each request was to treat what the browser has stored. */
  modes: RequestCache[] = [];
  /** Whether every answer is a redirect that the browser is to follow. */
  moved = false;

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const { pathname } = new URL(addressOf(input));
    const mode = init?.cache ?? (input instanceof Request ? input.cache : 'default');
    this.asked.push(pathname);
    this.modes.push(mode);
    const { delay, dead } = this;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const stored = mode === 'default' ? this.stored.get(pathname) : undefined;
    if (dead && stored === undefined) throw new TypeError('Failed to fetch');
    if (this.moved) return redirect();
    const body = stored ?? this.#held(pathname);
    return new Response(this.body === undefined ? (body ?? 'not here') : inPieces(this.body), {
      status: this.status ?? (body === undefined ? 404 : 200),
    });
  };

  /** What the server holds under a path; packs with the texts that a test has packed in its own way. */
  #held(pathname: string): string | undefined {
    const body = this.files.get(pathname);
    if (this.packed.size === 0 || body === undefined || !pathname.startsWith('/assets/offline/')) return body;
    const pack: Record<string, PackedText> = JSON.parse(body);
    for (const [url, text] of this.packed) if (url in pack) pack[url] = text;
    return JSON.stringify(pack);
  }

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

export const line = new Line();

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

/** What the device says of its room. */
export const room = { quota: Infinity, usage: 0 };
const storage = { estimate: () => Promise.resolve(room) };

/** A line with an empty server, an empty device and no window. */
export function reset(): void {
  line.reset();
  memoryCaches.clear();
  Object.assign(room, { quota: Infinity, usage: 0 });
  windows.length = 0;
  listeners.clear();
  for (const call of Object.values(browser)) call.mockClear();
}

/** Starts a service worker for a version, as the browser does that has found it under this address. */
export async function startWorker(kept: CacheManifest, connection: object = {}, query = ''): Promise<void> {
  listeners.clear();
  vi.stubGlobal('CACHE_MANIFEST', packManifest(kept));
  vi.stubGlobal('navigator', { connection, storage });
  vi.stubGlobal('location', new URL(`/service-worker.js${query}`, origin));
  vi.resetModules();
  await import('../../../src/offline/service.worker.ts');
}

/** Web Locks as Node has them, for tests that give them to the worker: all threads of the process share them. */
export const browserLocks = navigator.locks;

vi.stubGlobal('self', globalThis);
vi.stubGlobal('navigator', { storage });
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
