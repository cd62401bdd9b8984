import { FALLBACK_PAGE, withVersion } from './cache-manifest.ts';
import type { KeptSite } from './kept-site.worker.ts';
import { markSaved } from './mark-saved.ts';
import { createPageRequest, isOwnWord } from './page-request.ts';
import { arriveWhole, waitPatiently, type Patience } from './patience.ts';

/**
 * How long a page may take before the saved one is shown. On a slow 3G line (400 kbit/s, 400 ms, the slowest that
 * Lighthouse simulates) a page of 14 KB has arrived in 2.5 s; at 50 kbit/s with round trips of 2 s it begins at 2.3 s
 * and is whole at 4.1 s.
 */
const TRUSTING: Patience = { silence: 2500, whole: 5000 };

/**
 * How long a page may take while the network is in doubt: saved pages open almost at once while it is dead, and the first
 * response of one that is back still wins.
 */
const DOUBTING: Patience = { silence: 400, whole: 1500 };

/** For how long after a failure the network is in doubt. */
const DOUBT_MS = 30_000;

/** Makes the function that answers a request for a page. */
export function createNavigation(site: KeptSite): (event: FetchEvent) => Promise<Response> {
  const requestPage = createPageRequest();
  let failed = -Infinity;

  async function fromCache(url: string): Promise<Response | undefined> {
    const kept = await site.match(url);
    if (kept === undefined) return undefined;
    const html = withVersion(await kept.text(), site.manifest.indexVersion);
    // The page that stands in for others says what it is by itself.
    const shown = url === FALLBACK_PAGE ? html : markSaved(html, await site.savedOn());
    return new Response(shown, { headers: kept.headers });
  }

  /** The network's answer in whole; keeps in mind whether the network is to be trusted. */
  async function arrive(asked: Promise<Response>, progress: () => void): Promise<Response> {
    try {
      const response = await arriveWhole(asked, progress);
      if (!(await isOwnWord(response))) throw new Error(`Somebody else answered ${response.status}.`);
      failed = -Infinity;
      return response;
    } catch (error) {
      failed = performance.now();
      throw error;
    }
  }

  return async (event) => {
    const { pathname } = new URL(event.request.url);
    const page = pathname.endsWith('/') ? pathname : `${pathname}/`;
    const asked = requestPage(event.request);
    if (!site.has(page)) {
      try {
        const response = await asked;
        failed = -Infinity;
        return response;
      } catch {
        failed = performance.now();
        return (await fromCache(FALLBACK_PAGE)) ?? Response.error();
      }
    }
    const patience = performance.now() - failed < DOUBT_MS ? DOUBTING : TRUSTING;
    const first = await waitPatiently(patience, (progress) => {
      const arrived = arrive(asked, progress);
      event.waitUntil(arrived.catch(() => undefined));
      return arrived;
    }).catch(() => undefined);
    if (first === undefined) failed = performance.now();
    return first ?? (await fromCache(page)) ?? asked;
  };
}
