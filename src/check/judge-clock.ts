import type { CheckSettings } from './check-settings.ts';
import type { Measurement } from './measurement.ts';
import type { SiteAnswer } from './probe-site.ts';
import type { Surroundings } from './surroundings.ts';

/** By how many seconds a clock may be off and still be right: what a watch set by hand is. */
const RIGHT_WITHIN = 120;

/** `Date` is cut to whole seconds: on the average the server was half a second later. */
const MEAN_CUT_MS = 500;

/**
 * How far a zone is from UTC in summer, in minutes, where that has changed and devices still hold the old tables: Iran has had no
 * summer time since 2022 (tzdata 2022b).
 */
const summerOffsets: ReadonlyMap<string, number> = new Map([['Asia/Tehran', 210]]);

const JULY = 6;

/** Whether the device stands in the customers' zone with a table of it that is out of date. */
function hasOldZone(zone: string, { now, offsetAt, zone: ownZone }: Clock): boolean {
  const offset = summerOffsets.get(zone);
  if (offset === undefined || ownZone() !== zone) return false;
  return offsetAt(Date.UTC(new Date(now()).getUTCFullYear(), JULY, 15)) !== offset;
}

type Clock = Pick<Surroundings, 'now' | 'zone' | 'offsetAt'>;

/**
 * The device's clock against the server's. Without a server's answer only this is certain: a clock that shows a moment before
 * `notBefore` is slow. A server whose `Date` is before it is not believed.
 */
export function judgeClock(
  { date, at }: Pick<SiteAnswer, 'date' | 'at'>,
  { notBefore, zone }: Pick<CheckSettings, 'notBefore' | 'zone'>,
  clock: Clock,
): Pick<Measurement, 'facts' | 'figures'> {
  const server = Date.parse(date ?? '');
  if (at === undefined || Number.isNaN(server) || server < notBefore)
    return { facts: clock.now() < notBefore ? { clock: 'behind' } : {}, figures: {} };
  // Added to zero, for rounding gives a -0 that no text would keep.
  const ahead = 0 + Math.round((at - server - MEAN_CUT_MS) / 1000);
  const figures = { clock: ahead };
  if (ahead < -RIGHT_WITHIN) return { facts: { clock: 'behind' }, figures };
  if (ahead > RIGHT_WITHIN) return { facts: { clock: 'ahead' }, figures };
  return { facts: { clock: hasOldZone(zone, clock) ? 'zone' : 'right' }, figures };
}
