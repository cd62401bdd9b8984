import { foldDigits } from '../../text/format/digits.ts';
import { foldLetters } from '../../text/letters.ts';
import type { Reading } from '../questions.ts';
import { fromPersian, momentOf, wallTime, wallTimeOn, type WallTime } from '../../text/format/zoned-time.ts';

/** What a moment that somebody types is held to. */
export interface MomentContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The zone that the site tells moments in. */
  readonly zone: string;
  /** Which moment a time without a day means: the nearest, or the next after another moment. */
  readonly means: 'nearest' | { readonly after: number };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const HALF_DAY_MS = 12 * HOUR_MS;
const HALF_YEAR_MS = 183 * 2 * HALF_DAY_MS;

const months = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'
  .split(' ')
  .map(foldLetters);

const days: ReadonlyMap<string, number> = new Map([
  ['پریروز', -2],
  ['دیروز', -1],
  ['دیشب', -1],
  ['امروز', 0],
  ['امشب', 0],
  ['فردا', 1],
  ['پس فردا', 2],
  ['پسفردا', 2],
]);

/** Persian years are far from those of the world's calendar. */
const LAST_PERSIAN_YEAR = 1599;

/** What may be typed, for a message and for a question. */
export const MOMENT_EXAMPLES = '«۲۲:۱۵»، «دیروز ۲۲:۱۵»، «۲۰ دقیقه پیش»، «۲ ساعت دیگر»، «۱۰ آذر ۰۲:۰۰»';

/** A moment as it is typed, with what differs between keyboards and hands made equal. */
const plain = (text: string) =>
  foldLetters(foldDigits(text))
    .replace(/[\s\u200c،]+/g, ' ')
    .replace(/(^| )ساعت (?=\d+:)/, '$1')
    .trim();

/** «۲ ساعت دیگر», «۴۵ دقیقه پیش», `+2h`: how far it is from now, in milliseconds. */
function distance(text: string): number | undefined {
  const [, sign, amount, hours] = /^([+-])(\d{1,3}) ?(?:(h)|m)$/i.exec(text) ?? [];
  if (amount !== undefined)
    return (sign === '-' ? -1 : 1) * Number(amount) * (hours === undefined ? MINUTE_MS : HOUR_MS);
  const [, count, unit, side] = /^(\d{1,3}|یک|نیم) ?(ساعت|دقیقه) ?(دیگر|بعد|پیش|قبل)$/.exec(text) ?? [];
  if (count === undefined) return undefined;
  const number = count === 'نیم' ? 0.5 : count === 'یک' ? 1 : Number(count);
  return (/پیش|قبل/.test(side ?? '') ? -1 : 1) * number * (unit === 'ساعت' ? HOUR_MS : MINUTE_MS);
}

/** A time without a day. */
function timeAlone(time: Pick<WallTime, 'hour' | 'minute'>, { now, zone, means }: MomentContext): number {
  const around = means === 'nearest' ? now : means.after;
  const there = [-1, 0, 1].map((day) => momentOf(wallTimeOn(around, zone, day, time), zone));
  const isMeant = (moment: number) =>
    means === 'nearest' ? Math.abs(moment - now) <= HALF_DAY_MS : moment > around;
  return there.find(isMeant) ?? around;
}

/** The day that a moment is typed with; undefined where it is none. */
function dayOf(text: string, { now, zone }: MomentContext): Omit<WallTime, 'hour' | 'minute'> | undefined {
  const noon = { hour: 12, minute: 0 };
  const inDays = days.get(text);
  if (inDays !== undefined) return wallTimeOn(now, zone, inDays, noon);
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (year !== undefined) {
    const date = { year: Number(year), month: Number(month), day: Number(day), ...noon };
    if (date.year <= LAST_PERSIAN_YEAR) return fromPersian(date);
    // What no month has (31 November) would come back as another day.
    const real = wallTime(Date.UTC(date.year, date.month - 1, date.day), 'UTC');
    return real.month === date.month && real.day === date.day ? date : undefined;
  }
  const [, dayOfMonth, name = '', ofYear] = /^(\d{1,2}) (\S+)(?: (\d{4}))?$/.exec(text) ?? [];
  if (!months.includes(name)) return undefined;
  const inYear = (one: number) =>
    fromPersian({ year: one, month: months.indexOf(name) + 1, day: Number(dayOfMonth), ...noon });
  const thisYear = wallTime(now, zone, 'persian').year;
  const date = inYear(ofYear === undefined ? thisYear : Number(ofYear));
  // In Esfand somebody who plans for Farvardin means that of the next year.
  const isLongAgo = date !== undefined && momentOf(date, zone) < now - HALF_YEAR_MS;
  return ofYear === undefined && isLongAgo ? inYear(thisYear + 1) : date;
}

function withoutZone(text: string, context: MomentContext): number | undefined {
  const [, day = '', hour = '', minute = ''] =
    /^(?:(.+?)(?:t| ))??(\d{1,2}):(\d\d)(?::\d\d)?$/i.exec(text) ?? [];
  const time = { hour: Number(hour), minute: Number(minute) };
  if (hour === '' || time.hour > 23 || time.minute > 59) return undefined;
  if (day === '') return timeAlone(time, context);
  const date = dayOf(day, context);
  return date === undefined ? undefined : momentOf({ ...date, ...time }, context.zone);
}

/**
 * A moment that somebody types, in milliseconds since 1970, to the minute: a time («۲۲:۱۵»), with a day («دیروز ۲۲:۱۵»,
 * «۱۰ آذر ۰۲:۰۰»، `1405/09/10 02:00`), from now on («۲ ساعت دیگر», `+2h`), «اکنون», or as ISO 8601 writes it, by itself in the
 * site's zone. Digits may be Persian or Latin.
 */
export function readMoment(typed: string, context: MomentContext): Reading<number> {
  const text = plain(typed);
  const toMinute = (moment: number) => Math.floor(moment / MINUTE_MS) * MINUTE_MS;
  if (/^(?:now|الان|اکنون|حالا)$/.test(text)) return { value: toMinute(context.now) };
  const away = distance(text);
  const hasZone = /^\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[+-]\d\d:\d\d|z)$/.test(text);
  const moment =
    away !== undefined
      ? context.now + away
      : hasZone
        ? Date.parse(text.toUpperCase())
        : withoutZone(text, context);
  if (moment !== undefined && !Number.isNaN(moment)) return { value: toMinute(moment) };
  return { problems: [`زمان «${typed.trim()}» خوانده نشد. چنین بنویسید: ${MOMENT_EXAMPLES}`] };
}
