import type { NoticesDocument } from './notice.ts';

/**
 * What is known of the network's notices on this device. `fresh`: the operator's word has just come. `none`: it has come and
 * holds nothing for this place. `stale`: it did not come, and what came before is shown. `unknown`: the operator has not
 * said for too long how things are, or nothing has ever come.
 */
export type FeedState = 'fresh' | 'stale' | 'unknown' | 'none';

/** A document as it came, and when. */
export interface FetchedNotices {
  readonly document: NoticesDocument;
  /** When it came, by the server's clock, in milliseconds since 1970: nothing is judged by the device's own, which may be wrong. */
  readonly time: number;
}

/** How long the operator's word holds where the document does not say, in minutes. */
const HEARTBEAT_MINUTES = 30;
export const MINUTE_MS = 60_000;

/** Whether the operator's monitor has been silent for too long; where no monitor gives its word it cannot be. */
function isSilent({ document: { checked, heartbeat = HEARTBEAT_MINUTES }, time }: FetchedNotices): boolean {
  // Of a moment that cannot be read nobody knows how long ago it was.
  return checked !== undefined && !(time <= Date.parse(checked) + heartbeat * MINUTE_MS);
}

/**
 * What is known of the notices.
 * @param fetched the last document that came to this device; undefined where none ever did.
 * @param isNew whether it came just now, and not before.
 * @param count how many notices of it are for the place that asks.
 */
export function feedState(fetched: FetchedNotices | undefined, isNew: boolean, count: number): FeedState {
  if (fetched === undefined || (isNew && isSilent(fetched))) return 'unknown';
  if (!isNew) return 'stale';
  return count ? 'fresh' : 'none';
}
