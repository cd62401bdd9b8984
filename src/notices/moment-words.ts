/** How the days about today are called, each with `{time}` where the time of the day stands. */
export interface DayWords {
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** From how many days away on a day is told with its year. */
const YEAR_DAYS = 180;

/**
 * A moment as it is told in a zone: its time of the day, with the day by its name or its date.
 * @param moment milliseconds since 1970, or as ISO 8601 writes it; one that exists.
 * @param now milliseconds since 1970.
 * @param zone as the IANA names it.
 * @param language as in `<html lang>`; Persian counts by the Persian calendar.
 * @throws RangeError where the moment or the zone does not exist.
 * @example momentWords('2026-11-29T10:32+03:30', now, 'Asia/Tehran', 'fa', words) // امروز ۱۰:۳۲
 */
export function momentWords(
  moment: string | number,
  now: number,
  zone: string,
  language: string,
  words: DayWords,
): string {
  const time = new Date(moment).getTime();
  const format = (at: number, locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at);
  // Swedes write days as ISO 8601 does: 2026-11-29.
  const dayOf = (at: number) => Date.parse(format(at, 'sv', {})) / DAY_MS;
  const days = dayOf(time) - dayOf(now);
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return (
    [words.yesterday, words.today, words.tomorrow][days + 1]?.replace(
      '{time}',
      format(time, language, clock),
    ) ??
    format(time, language, {
      ...clock,
      day: 'numeric',
      month: 'long',
      ...(Math.abs(days) > YEAR_DAYS ? { year: 'numeric' } : {}),
    })
  );
}
