const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * How long ago a moment was, or how far ahead it is where clocks differ: in days, hours or minutes.
 * @param time milliseconds since 1970, as `now`.
 * @param language as in `<html lang>`.
 * @example timeAgo(now - 12 * 60_000, now, 'fa') // ۱۲ دقیقه پیش
 */
export function timeAgo(time: number, now: number, language: string): string {
  const age = now - time;
  const size = Math.abs(age);
  const format = new Intl.RelativeTimeFormat(language);
  if (size >= 2 * DAY_MS) return format.format(-Math.round(age / DAY_MS), 'day');
  if (size >= 2 * HOUR_MS) return format.format(-Math.round(age / HOUR_MS), 'hour');
  return format.format(-Math.round(age / MINUTE_MS), 'minute');
}
