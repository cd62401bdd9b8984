import { MEASURING_LOCK } from '../check/measuring-lock.ts';

/**
 * The longest that a download waits for a check, in milliseconds. A whole check is over sooner; a page that hangs while it
 * measures must not keep the site from the device for ever.
 */
const LONGEST_WAIT_MS = 60_000;

/**
 * Downloads once no page measures the connection, so that neither spoils the other: a check that begins meanwhile waits
 * until this download is done, and the next one waits for the check. Where the browser has no Web Locks, at once.
 * @returns what the download gives
 * @throws whatever the download throws
 */
export async function yieldToCheck<Result>(download: () => Promise<Result>): Promise<Result> {
  if (!('locks' in navigator)) return download();
  const progress = { begun: false };
  const begin = () => {
    progress.begun = true;
    return download();
  };
  try {
    const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
    return await navigator.locks.request(MEASURING_LOCK, { mode: 'shared', signal }, begin);
  } catch (error) {
    // What goes wrong before the download has begun is the lock's matter: it took too long, or is not to be had here.
    if (progress.begun) throw error;
    return download();
  }
}
