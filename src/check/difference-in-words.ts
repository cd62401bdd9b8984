const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 60 * MINUTE_SECONDS;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/**
 * How far a clock is off, in the largest unit of which there are two or more.
 * @param seconds its sign says nothing here.
 * @param language as in `<html lang>`.
 * @example differenceInWords(-259_200, 'fa') // '۳ روز'
 */
export function differenceInWords(seconds: number, language: string): string {
  const whole = (length: number) => Math.round(Math.abs(seconds) / length);
  const [unit, length] =
    whole(DAY_SECONDS) >= 2
      ? ['day', DAY_SECONDS]
      : whole(HOUR_SECONDS) >= 2
        ? ['hour', HOUR_SECONDS]
        : ['minute', MINUTE_SECONDS];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(whole(length));
}
