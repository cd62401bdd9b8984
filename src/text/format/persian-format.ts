let dayFormat: Intl.DateTimeFormat | undefined;
let numberFormat: Intl.NumberFormat | undefined;

/**
 * A day in the Persian calendar, in words.
 * @param day midnight UTC of that day.
 * @example persianDate(new Date('2026-11-22')) // ۱ آذر ۱۴۰۵
 */
export function persianDate(day: Date): string {
  // Made at the first use, since it takes as long as the check of some guides.
  dayFormat ??= new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' });
  return dayFormat.format(day);
}

/** A whole number in Persian digits, without separators. */
export function persianNumber(number: number): string {
  numberFormat ??= new Intl.NumberFormat('fa-IR', { useGrouping: false });
  return numberFormat.format(number);
}

/** Latin digits inside a text turned into Persian ones, for a telephone number as people read it. */
export function persianDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
}
