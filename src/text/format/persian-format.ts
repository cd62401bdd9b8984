const dayFormat = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' });
const numberFormat = new Intl.NumberFormat('fa-IR', { useGrouping: false });

/**
 * A day in the Persian calendar, in words.
 * @param day midnight UTC of that day.
 * @example persianDate(new Date('2026-11-22')) // ۱ آذر ۱۴۰۵
 */
export function persianDate(day: Date): string {
  return dayFormat.format(day);
}

/** A whole number in Persian digits, without separators. */
export function persianNumber(number: number): string {
  return numberFormat.format(number);
}

/** Latin digits inside a text turned into Persian ones, for a telephone number as people read it. */
export function persianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
