import { PROBE_BODY, PROBE_HEADER } from '../../../src/check/probe-addresses.ts';
import type { CheckSettings } from '../../../src/check/check-settings.ts';
import type { Surroundings } from '../../../src/check/surroundings.ts';

/** When the clock of a made-up world stands at first: 29 November 2026, 06:51:00 UTC. */
export const START = Date.UTC(2026, 10, 29, 6, 51);

/** Settings of an operator who named nothing. */
export const plainSettings: CheckSettings = {
  line: false,
  gateways: [],
  abroad: [],
  downloads: [],
  delay: { good: 60, poor: 150 },
  notBefore: Date.UTC(2026, 10, 20),
  zone: 'Asia/Tehran',
};

/** A request as a made-up server sees it. */
export interface SeenRequest {
  /** With its query. */
  readonly address: string;
  /** Without it. */
  readonly path: string;
  readonly init: RequestInit & { readonly targetAddressSpace?: string };
  /** In milliseconds since the world began. */
  readonly at: number;
}

/** What a made-up server does; one that never answers gives a promise that never settles. */
export type Server = (request: SeenRequest, world: World) => Promise<Response> | Response;

/** A made-up world: its time goes on by itself, as fast as the work in it lets it. */
export interface World extends Surroundings {
  readonly requests: readonly SeenRequest[];
  /** Milliseconds since it began. */
  readonly elapsed: () => number;
}

/** Never settles. */
export const silence = () => new Promise<never>(() => undefined);

/** As a browser says that a request failed, whatever the reason. */
export const refuse = () => Promise.reject(new TypeError('Failed to fetch'));

/** What this site's server answers: 204 with its header. */
export const rightAnswer = (headers: Readonly<Record<string, string>> = {}) =>
  new Response(null, { status: 204, headers: { [PROBE_HEADER.name]: PROBE_HEADER.value, ...headers } });

/** What a host without the printed configuration answers: the file. */
export const rightFile = () => new Response(PROBE_BODY);

/** A redirect as a browser shows it to a page that does not follow. */
export function hiddenRedirect(): Response {
  const response = new Response(null);
  Object.defineProperties(response, { status: { value: 0 }, type: { value: 'opaqueredirect' } });
  return response;
}

/**
 * A world with a server in it.
 * @param ahead by how many milliseconds the device's clock is ahead of `START`.
 */
export function worldWith(server: Server, changes: Partial<Surroundings> & { ahead?: number } = {}): World {
  const { ahead = 0, ...others } = changes;
  const timers: { at: number; ring: () => void }[] = [];
  const requests: SeenRequest[] = [];
  let elapsed = 0;
  let isWinding = false;
  let count = 0;

  /** Rings the next timer once all other work is done, and goes on as long as there are any. */
  function wind(): void {
    timers.sort((one, other) => one.at - other.at);
    const next = timers.shift();
    isWinding = next !== undefined;
    if (next === undefined) return;
    elapsed = Math.max(elapsed, next.at);
    next.ring();
    setImmediate(wind);
  }

  const world: World = {
    requests,
    elapsed: () => elapsed,
    fetch: async (address, init = {}) => {
      const [path = ''] = address.split('?');
      const request = { address, path, init, at: elapsed };
      requests.push(request);
      const { signal } = init;
      const aborted = new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      });
      return Promise.race([server(request, world), aborted]);
    },
    now: () => START + ahead + elapsed,
    steady: () => elapsed,
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        timers.push({ at: elapsed + milliseconds, ring: resolve });
        if (!isWinding) setImmediate(wind);
        isWinding = true;
      }),
    timeToAnswer: () => undefined,
    isOnline: () => true,
    isOnMobileData: () => false,
    zone: () => 'Europe/Berlin',
    offsetAt: () => 60,
    localNetwork: () => Promise.resolve(undefined),
    random: () => String((count += 1)),
    ...others,
  };
  return world;
}
