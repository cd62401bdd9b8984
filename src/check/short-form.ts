import type { Measurement } from './measurement.ts';
import { shortFormParts } from './short-form-parts.ts';
import { tellingFacts } from './telling-facts.ts';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/**
 * Measurements in few ASCII letters, to be read by support and by a program: each begins with the device's own time of day, and
 * the first has its day at the end. What tells nobody anything is left out.
 * @param measurements the newest first, all of one day: twenty-four hours.
 * @returns an empty text where there is nothing to tell.
 * @example shortForm(measurements) // 't=10:21 site=1 own=1 rtt=38/6/good un=3/30/many clk=0 d=11-29 t=10:05 site=0'
 */
export function shortForm(measurements: readonly Measurement[]): string {
  const told = measurements.flatMap(({ time, facts, figures, place }) => {
    const found = { facts: tellingFacts(facts), figures, ...(place === undefined ? {} : { place }) };
    const parts = shortFormParts.flatMap(({ key, write }) => {
      const value = write(found);
      return value === undefined ? [] : [`${key}=${value}`];
    });
    return parts.length === 0 ? [] : [{ date: new Date(time), parts }];
  });
  return told
    .map(({ date, parts }, index) => {
      const day = index === 0 ? [`d=${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`] : [];
      const time = `t=${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
      return [time, ...parts, ...day].join(' ');
    })
    .join(' ');
}
