import { MEASURING_LOCK } from './measuring-lock.ts';

/** How long a check waits for a download of the offline copy to end, in milliseconds; then it measures beside it. */
const PATIENCE_MS = 5000;

/**
 * Measures while the service worker downloads nothing, as far as the browser can arrange it: where it has no Web Locks, or a
 * download takes too long, it measures all the same. It rejects with what the work rejects with.
 */
export async function measureAlone<Found>(work: () => Promise<Found>): Promise<Found> {
  if (!('locks' in navigator)) return work();
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE_MS);
  let begun: Promise<Found> | undefined;
  try {
    await navigator.locks.request(MEASURING_LOCK, { signal: impatience.signal }, async () => {
      clearTimeout(timer);
      begun = work();
      await begun;
    });
  } catch {
    // The lock was not to be had; or the work failed, which `begun` says itself.
  }
  return begun ?? work();
}
