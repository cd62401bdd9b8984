import { h } from 'hastscript';
import { isWholeWord, leftToRightRuns } from '../../text/left-to-right-runs.ts';
import type { Strings } from '../../strings/strings.ts';

/** What the pages of notices are put together from: an element, or text, which is never read as markup. */
export type Html = ReturnType<typeof h> | string;

/** A guide that a notice bears on, as a link. */
export interface GuideLink {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
}

/** What stands around the notices of a page. */
export interface NoticesView {
  readonly strings: Strings;
  readonly language: string;
  /** The zone that moments are told in, as the IANA names it. */
  readonly zone: string;
  /** When the page is made, in milliseconds since 1970: it says what was known then. */
  readonly now: number;
  /** The guides that notices bear on, of those that have a page. */
  readonly guides: readonly GuideLink[];
}

/** A line of text with what reads from left to right isolated, as `text/Isolated.astro` draws it. */
export function isolated(text: string): Html[] {
  return leftToRightRuns(text).map(({ text: run, kind }) =>
    kind === undefined
      ? run
      : h(
          'bdi',
          {
            lang: kind === 'latin' ? 'en' : undefined,
            dir: kind === 'number' ? 'ltr' : undefined,
            class: isWholeWord(run) ? 'whole' : undefined,
          },
          run,
        ),
  );
}

/** From how far away on a moment is told with its year, in milliseconds: half a year. */
const YEAR_FROM_MS = 183 * 24 * 60 * 60 * 1000;

/** The words of a moment: it has its day, since nobody knows when a page without script is read. */
export function momentText(
  time: number,
  { language, zone, now }: Pick<NoticesView, 'language' | 'zone' | 'now'>,
): string {
  return new Intl.DateTimeFormat(language, {
    ...(Math.abs(time - now) < YEAR_FROM_MS ? { weekday: 'long' } : { year: 'numeric' }),
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(time);
}

/** A moment in words, and as programs read it. */
export const momentElement = (moment: string, view: NoticesView): Html =>
  h('time', { dateTime: moment }, momentText(Date.parse(moment), view));
