import { WAIT_KIND, type DeviceStore, type SaveResult } from '../device-store.ts';
import { SESSION_GAP_MS } from '../session-record.ts';

/** A moment by both of a device's clocks, in milliseconds: the one on the wall, which may jump, and the steady one. */
export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

/** A wait: when it ends, and whether the device has that end now. */
export interface Wait {
  readonly until: Moment;
  readonly result: SaveResult;
}

/** The moment that lies so many milliseconds ahead, by both clocks. */
const ahead = (now: Moment, left: number): Moment => ({ wall: now.wall + left, steady: now.steady + left });

/**
 * Begins a wait. Its end is stored, so that it goes on after a reload and in another tab; where nothing can be stored
 * it lasts as long as the page is open.
 * @param tab the store of this tab alone: it says which waits the tab began.
 * @param seconds how long the wait lasts.
 */
export function beginWait(
  store: DeviceStore,
  tab: DeviceStore,
  id: string,
  seconds: number,
  now: Moment,
): Wait {
  const until = ahead(now, seconds * 1000);
  tab.write(WAIT_KIND, id, String(until.wall));
  return { until, result: store.write(WAIT_KIND, id, String(until.wall)) };
}

/**
 * When a wait ends that was begun before, here or in another tab; undefined where none was, or where what is stored
 * cannot be the end of this one:
 * - it lies further off than the wait lasts: the clock was set back, or something else stands there;
 * - it is longer past than `SESSION_GAP_MS`: it belongs to another session.
 * @param seconds how long the wait lasts.
 */
export function waitGoingOn(
  store: DeviceStore,
  id: string,
  seconds: number,
  now: Moment,
): Moment | undefined {
  const left = Number(store.read(WAIT_KIND, id) ?? Number.NaN) - now.wall;
  return left > -SESSION_GAP_MS && left <= seconds * 1000 ? ahead(now, left) : undefined;
}

/** Forgets a wait that this tab began; one that another tab began is that tab's to forget. */
export function forgetWait(store: DeviceStore, tab: DeviceStore, id: string): void {
  const end = tab.read(WAIT_KIND, id);
  if (end === undefined) return;
  if (store.read(WAIT_KIND, id) === end) store.remove(WAIT_KIND, id);
  tab.remove(WAIT_KIND, id);
}

/**
 * What is left of a wait, in whole seconds, never less than none. Both clocks are asked and the one that is further
 * counts: the wall's may be set back, and the steady one stands still while some devices sleep. A clock that is set
 * forward ends the wait early, which does no harm: it advises and never locks.
 */
export function secondsLeft(until: Moment, now: Moment): number {
  const left = Math.min(until.wall - now.wall, until.steady - now.steady);
  return Math.max(0, Math.ceil(left / 1000));
}

/** Seconds as a clock shows them, in the language's digits: ۲:۰۵. */
export function clockText(seconds: number, language: string): string {
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2, useGrouping: false });
  const one = new Intl.NumberFormat(language, { useGrouping: false });
  return `${one.format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}

/**
 * Whether what is left is worth saying aloud when a count goes on: at its beginning, at each whole minute and at the
 * end; a voice that counts every second could not be heard out.
 * @param before what was left when it was last looked at; undefined at the beginning.
 */
export function isWorthSaying(before: number | undefined, left: number): boolean {
  if (before === undefined || (left === 0 && before > 0)) return true;
  return left > 0 && Math.ceil(left / 60) < Math.ceil(before / 60);
}
