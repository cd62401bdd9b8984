import type { Reading } from '../questions.ts';
import { readWords } from './notice-answers.ts';
import { told, type Clock } from './notice-list.ts';
import { readMoment, type MomentContext } from './notice-moments.ts';
import { writeMoment } from '../../text/format/zoned-time.ts';

/** How much later than now a moment of the past may be: clocks differ. */
const SLACK_MS = 5 * 60_000;

/** What is typed where something that was said is not known any more. */
const WITHDRAWN = /^(?:none|unknown|نامعلوم|ندارد)$/i;

const TITLE_LENGTH = [3, 100] as const;
const NEWS_LENGTH = [3, 500] as const;
const NUMBER_LENGTH = [1, 40] as const;

export const readTitle = (text: string) => readWords(text, 'عنوان', TITLE_LENGTH);

/** A piece of news; an empty answer is what is usual, where something is. */
export const readNews =
  (usual?: string) =>
  (text: string): Reading<string> =>
    text === '' && usual !== undefined ? { value: usual } : readWords(text, 'خبر', NEWS_LENGTH);

/** A text that may be left out. */
export const orNothing =
  <Value>(read: (text: string) => Reading<Value>) =>
  (text: string): Reading<Value | undefined> =>
    text === '' ? { value: undefined } : read(text);

export const readNumber = orNothing((text) => readWords(text, 'شماره', NUMBER_LENGTH));

/** Of an outage customers learn when it may be over, or at least when they hear more. */
export const NEXT_NEEDED = {
  problems: ['مشتری باید بداند کی خبر تازه می‌آید: زمان خبر بعدی یا برآورد پایان لازم است.'],
};

/** A moment as a notice has it. */
function moment(
  text: string,
  clock: Clock,
  means: MomentContext['means'],
  problemOf: (moment: number) => string | undefined,
): Reading<string> {
  const reading = readMoment(text, { ...clock, means });
  if ('problems' in reading) return reading;
  const problem = problemOf(reading.value);
  if (problem !== undefined) return { problems: [`${told(reading.value, clock)}: ${problem}`] };
  return { value: writeMoment(reading.value, clock.zone) };
}

/** A moment that has come, since another; an empty answer is now. */
export const readPast =
  (clock: Clock, since?: string) =>
  (text: string): Reading<string> =>
    moment(text === '' ? 'now' : text, clock, 'nearest', (at) => {
      if (at > clock.now + SLACK_MS) return 'این زمان هنوز نرسیده است. اگر دیروز بود، «دیروز» را هم بنویسید.';
      if (since !== undefined && at < Date.parse(since)) return `پیش از آغاز (${told(since, clock)}) است.`;
      return undefined;
    });

/** When planned work or an information begins: soon, or a little while ago; an empty answer is now. */
export const readBegin =
  (clock: Clock) =>
  (text: string): Reading<string> =>
    moment(text === '' ? 'now' : text, clock, { after: clock.now - 60 * 60_000 }, () => undefined);

/** A moment that is still to come, and after the beginning. */
export const readFuture =
  (clock: Clock, starts: string) =>
  (text: string): Reading<string> => {
    const after = Math.max(clock.now, Date.parse(starts));
    return moment(text, clock, { after }, (at) =>
      at > after
        ? undefined
        : `باید پس از ${after > clock.now ? 'آغاز' : 'اکنون'} (${told(after, clock)}) باشد. اگر فرداست، «فردا» را هم بنویسید.`,
    );
  };

/** A moment still to come that renews another: undefined leaves that as it is, null takes it away. */
export const readRenewed =
  (clock: Clock, starts: string) =>
  (text: string): Reading<string | null | undefined> => {
    if (text === '') return { value: undefined };
    return WITHDRAWN.test(text) ? { value: null } : readFuture(clock, starts)(text);
  };
