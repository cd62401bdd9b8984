import type { Surroundings } from './surroundings.ts';

/** How every question to this site is asked: past every store on the way, without cookies, and seeing a redirect without following it. */
const init: RequestInit = { cache: 'no-store', redirect: 'manual', credentials: 'omit' };

/** An address below `PROBE_FOLDER` as it was never asked before: some boxes on the way keep answers whatever they are told. */
export const neverAsked = (address: string, { random }: Pick<Surroundings, 'random'>) =>
  `${address}?${random()}`;

/** Asks this site. It rejects as the browser's `fetch` does. */
export const askSite = (
  address: string,
  { fetch }: Pick<Surroundings, 'fetch'>,
  signal: AbortSignal,
): Promise<Response> => fetch(address, { ...init, signal });
