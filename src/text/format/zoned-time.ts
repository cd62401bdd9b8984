/** A day and a time as a clock on the wall shows them. */
export interface WallTime {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * What a clock on the wall shows at a moment.
 * @param zone its name in the IANA's list.
 */
export function wallTime(moment: number, zone: string, calendar = 'gregory'): WallTime {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn-hc-h23`, {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

const asUtc = ({ year, month, day, hour, minute }: WallTime) => Date.UTC(year, month - 1, day, hour, minute);

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  return asUtc(wallTime(moment, zone)) - Math.floor(moment / MINUTE_MS) * MINUTE_MS;
}

/**
 * The moment at which a clock on the wall shows a day and a time. What it shows twice, where clocks are put back, is the
 * first time; what it never shows, where they are put forward, is as long after the leap.
 */
export function momentOf(wall: WallTime, zone: string): number {
  const utc = asUtc(wall);
  // By the offsets of the days around it: clocks are not put twice within two days.
  const [before, after] = [offsetAt(utc - DAY_MS, zone), offsetAt(utc + DAY_MS, zone)];
  const found = [utc - before, utc - after].find((moment) => moment + offsetAt(moment, zone) === utc);
  return found ?? utc - before;
}

/** The day after (or, below zero, before) that of a moment, as many days on, with another time. */
export function wallTimeOn(
  moment: number,
  zone: string,
  days: number,
  time: Pick<WallTime, 'hour' | 'minute'>,
): WallTime {
  const { year, month, day } = wallTime(moment, zone);
  const there = new Date(Date.UTC(year, month - 1, day + days));
  return {
    year: there.getUTCFullYear(),
    month: there.getUTCMonth() + 1,
    day: there.getUTCDate(),
    ...time,
  };
}

/** How many days an estimate of a Persian date can be wrong: months have 29 to 31. */
const MAX_ERROR_DAYS = 4;

/** The same day in the calendar of the world; undefined for a day that the Persian calendar does not have. */
export function fromPersian({ year, month, day, ...time }: WallTime): WallTime | undefined {
  const near = Date.UTC(year + 621, 2, 21) + ((month - 1) * 30.6 + day - 1) * DAY_MS;
  for (let days = -MAX_ERROR_DAYS; days <= MAX_ERROR_DAYS; days++) {
    const moment = near + days * DAY_MS;
    const persian = wallTime(moment, 'UTC', 'persian');
    if (persian.year === year && persian.month === month && persian.day === day)
      return { ...wallTime(moment, 'UTC'), ...time };
  }
  return undefined;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A moment as a notice has it, with its offset: `2026-11-29T10:32+03:30`. Seconds are left out. */
export function writeMoment(moment: number, zone: string): string {
  const { year, month, day, hour, minute } = wallTime(moment, zone);
  const offset = offsetAt(moment, zone) / MINUTE_MS;
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const time = `${twoDigits(hour)}:${twoDigits(minute)}`;
  return `${date}T${time}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}
