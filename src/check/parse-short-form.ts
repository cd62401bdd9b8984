import { foldDigits } from '../text/format/digits.ts';
import { begunAt, withFound, type Measurement } from './measurement.ts';
import { shortFormParts } from './short-form-parts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** For so many years before this one a day without its year is looked for; one of them has a 29 February. */
const YEARS_BACK = 8;

/** A short form in a text: a time, and the parts that follow it. */
const SHORT_FORM = /(?<![^\s[(:«])t=\d{1,2}:\d{2}(?:[ \t\u00a0]+[a-z]{1,4}=[\w./:-]+)*/gi;

/** What was read of a short form. */
export interface ReadShortForm {
  /** The newest first; their times are by the clock of the device that measured, read in this device's zone. */
  readonly measurements: readonly Measurement[];
  /** Whether it says of which day it is; otherwise the last day is meant on which it has been that time. */
  readonly hasDay: boolean;
}

interface TimeOfDay {
  readonly hours: number;
  readonly minutes: number;
}

function timeOfDay(value: string): TimeOfDay | undefined {
  const [hours = NaN, minutes = NaN] = value.split(':').map(Number);
  return hours < 24 && minutes < 60 ? { hours, minutes } : undefined;
}

/** The last moment not after another at which it was that time of day. */
function lastBefore(moment: number, { hours, minutes }: TimeOfDay): number {
  const date = new Date(moment);
  date.setHours(hours, minutes, 0, 0);
  if (date.getTime() > moment) date.setDate(date.getDate() - 1);
  return date.getTime();
}

/** That time on a day of the newest year that it can be: a day ahead at most, as clocks and zones differ. Undefined where there is no such day. */
function timeOn(day: string | undefined, { hours, minutes }: TimeOfDay, now: number): number | undefined {
  const [, month, date] = (/^(\d{1,2})-(\d{1,2})$/.exec(day ?? '') ?? []).map(Number);
  if (month === undefined || date === undefined) return undefined;
  const thisYear = new Date(now).getFullYear();
  for (let year = thisYear + 1; year >= thisYear - YEARS_BACK; year--) {
    const moment: Date = new Date(year, month - 1, date, hours, minutes);
    const exists = moment.getMonth() === month - 1 && moment.getDate() === date;
    if (exists && moment.getTime() <= now + DAY_MS) return moment.getTime();
  }
  return undefined;
}

/** Reads one short form; undefined where its first time is none. */
function readOne(form: string, now: number): ReadShortForm | undefined {
  const pairs = form
    .trim()
    .split(/\s+/)
    .map((pair) => /^([a-z]+)=(.*?)[./:-]*$/.exec(pair) ?? [])
    .map(([, key = '', value = '']) => [key, value] as const);
  const [, day] = pairs.find(([key]) => key === 'd') ?? [];
  const measurements: Measurement[] = [];
  let hasDay = false;
  for (const [key, value] of pairs) {
    const last = measurements.at(-1);
    if (key === 't') {
      const time = timeOfDay(value);
      if (time === undefined) break;
      const onDay = last === undefined ? timeOn(day, time, now) : undefined;
      hasDay ||= onDay !== undefined;
      measurements.push(begunAt(onDay ?? lastBefore(last?.time ?? now, time)));
    } else if (last !== undefined) {
      const found = shortFormParts.find((part) => part.key === key)?.read(value);
      if (found === undefined) continue;
      const place = found.place === undefined ? {} : { place: { ...last.place, ...found.place } };
      measurements[measurements.length - 1] = withFound(last, { ...found, ...place });
    }
  }
  return measurements.length === 0 ? undefined : { measurements, hasDay };
}

/** A text without its short forms, whose digits are no others'; digits of any script are 0-9 in it. */
export const withoutShortForms = (text: string) => foldDigits(text).replace(SHORT_FORM, ' ');

/**
 * Reads the short forms in what somebody typed or pasted: a whole report, or a few pairs from a screen, in letters of any size and
 * digits of any script. Pairs that it does not know are passed over. Total.
 * @param now milliseconds since 1970; a form without its day is of the twenty-four hours before, and no form is of the future.
 */
export function parseShortForms(text: string, now: number): ReadShortForm[] {
  const forms = foldDigits(text).toLowerCase().match(SHORT_FORM) ?? [];
  return [...new Set(forms)].flatMap((form) => readOne(form, now) ?? []);
}
