/**
 * A moment as people write it, by the device's own clock and zone; Persian in the Persian calendar and digits.
 * @param time milliseconds since 1970 that a `Date` can hold.
 * @param language as in `<html lang>`.
 * @example dateTime(Date.now(), 'fa') // ۱ آذر ۱۴۰۵ ساعت ۱۲:۰۵
 */
export function dateTime(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(time);
}
