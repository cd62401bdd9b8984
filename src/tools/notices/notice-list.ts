import type { AreaData } from '../../content/schemas/areas.ts';
import type { NoticeText } from '../../content/model.ts';
import { isEstimatePast, phaseOf } from '../../notices/notice-phase.ts';
import { momentWords } from '../../notices/moment-words.ts';
import { fa } from '../../strings/fa.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';

/** When and where a moment is told. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly zone: string;
}

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** A moment in words, as the site tells it: «امروز ۱۰:۳۲». */
export const told = (moment: string | number, { now, zone }: Clock): string =>
  momentWords(moment, now, zone, FIRST_LANGUAGE);

/** How long ago a moment is, in words: «۳ ساعت پیش»; or how far ahead. */
export function ageWords(moment: string, now: number): string {
  const format = new Intl.RelativeTimeFormat(FIRST_LANGUAGE, { numeric: 'auto' });
  const minutes = Math.trunc((Date.parse(moment) - now) / MINUTE_MS);
  if (Math.abs(minutes) < HOUR_MINUTES) return format.format(minutes, 'minute');
  if (Math.abs(minutes) < 2 * DAY_MINUTES) return format.format(Math.trunc(minutes / HOUR_MINUTES), 'hour');
  return format.format(Math.trunc(minutes / DAY_MINUTES), 'day');
}

/** The notices that are not over, those that began last first. */
export function openNotices(notices: readonly NoticeText[], now: number): readonly NoticeText[] {
  return notices
    .filter(({ data }) => phaseOf(data, now) !== 'over')
    .sort((a, b) => Date.parse(b.data.starts) - Date.parse(a.data.starts));
}

/** What an operator needs to know of a notice, on a line: where, since when, the last word, and what is due. */
export function noticeLine({ data }: NoticeText, areas: readonly AreaData[], clock: Clock): string {
  const { kind, impact, starts, estimate, ends, next, updates } = data;
  const { now } = clock;
  const newest = updates[0];
  const where =
    data.areas === 'all'
      ? fa.noticesAllAreas
      : data.areas.map((id) => areas.find((area) => area.id === id)?.name ?? id).join('، ');
  const isOver = phaseOf(data, now) === 'over';
  const isNextPast = next !== undefined && Date.parse(next) <= now;
  return [
    `${fa.noticesKinds[kind]}، ${fa.noticesImpacts[impact]}`,
    where,
    `از ${told(starts, clock)} (${ageWords(starts, now)})`,
    ...(ends === undefined ? [] : [`تا ${told(ends, clock)}`]),
    newest === undefined
      ? 'هنوز خبری ندارد'
      : `آخرین خبر ${ageWords(newest.at, now)}: ${fa.noticesStates[newest.state]}`,
    ...(estimate === undefined || isOver ? [] : [`برآورد پایان ${told(estimate, clock)}`]),
    ...(next === undefined || isNextPast || isOver ? [] : [`خبر بعدی ${told(next, clock)}`]),
    ...(isEstimatePast(data, now) ? [`${fa.noticesEstimatePast}!`] : []),
    ...(isNextPast && !isOver ? [`وقت خبر بعدی (${told(next, clock)}) گذشته است!`] : []),
  ].join(' · ');
}

/** The open notices as they are listed. */
export function noticeLines(
  notices: readonly NoticeText[],
  areas: readonly AreaData[],
  clock: Clock,
): string {
  return notices
    .map((one) => `  ${one.slug}\n    ${one.data.title}\n    ${noticeLine(one, areas, clock)}`)
    .join('\n');
}
