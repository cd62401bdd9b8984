import { WAIT_KIND, type DeviceStore } from '../device-store.ts';
import { SESSION_GAP_MS } from '../session-record.ts';
import type { Moment } from './wait-end.ts';

/**
 * When the wait ends in which a guide was left; undefined where it was left elsewhere.
 * @param since when the guide was last answered, in milliseconds since 1970: a wait that ended before is not this one.
 */
export function waitOfGuide(
  store: DeviceStore,
  guide: string,
  since: number,
  now: Moment,
): Moment | undefined {
  const ends = store
    .ids(WAIT_KIND)
    .filter((id) => id.startsWith(`${guide}-`))
    .map((id) => Number(store.read(WAIT_KIND, id)))
    .filter((end) => end > since && end - now.wall <= SESSION_GAP_MS);
  if (ends.length === 0) return undefined;
  const wall = Math.max(...ends);
  return { wall, steady: now.steady + wall - now.wall };
}
