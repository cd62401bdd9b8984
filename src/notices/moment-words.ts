export const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A moment as it is told in a zone: its time of the day, with the day by its name where it is yesterday, today or tomorrow,
 * else by its date.
 * @param moment milliseconds since 1970, or as ISO 8601 writes it; one that exists.
 * @param now milliseconds since 1970.
 * @param zone as the IANA names it.
 * @param language as in `<html lang>`; Persian counts by the Persian calendar.
 * @throws RangeError where the zone does not exist.
 * @example momentWords('2026-11-29T10:32+03:30', now, 'Asia/Tehran', 'fa') // امروز ۱۰:۳۲
 */
export function momentWords(moment: string | number, now: number, zone: string, language: string): string {
  const date = new Date(moment);
  const clock = { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  // Swedes write days as ISO 8601 does: 2026-11-29.
  const dayOf = (at: number | Date) =>
    Date.parse(new Date(at).toLocaleDateString('sv', { timeZone: zone })) / DAY_MS;
  const days = dayOf(date) - dayOf(now);
  return Math.abs(days) < 2
    ? `${new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')} ${date.toLocaleTimeString(language, clock)}`
    : date.toLocaleString(language, {
        ...clock,
        day: 'numeric',
        month: 'long',
      });
}
