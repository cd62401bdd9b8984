import { foldDigits } from '../../text/format/digits.ts';
import { bearsOn, noticesHere } from '../../notices/concerning.ts';
import type { Notice } from '../../notices/notice.ts';
import { phaseOf } from '../../notices/notice-phase.ts';
import type { GuideLabels } from './guide-labels.ts';

/** A notice as the desk shows it. */
export interface DeskNotice {
  readonly notice: Notice;
  /** Whether its number stands in what the customer sent. */
  readonly quoted: boolean;
  /** The slugs of the guides on the desk that it bears on now. */
  readonly guides: readonly string[];
}

/** A number of fewer letters and digits stands in many a text by chance: an answer, a time, a version. */
const MIN_NUMBER = 4;

/** A title of fewer letters may be a word of any report. */
const MIN_TITLE = 10;

/** The words of a text, each between two spaces, without marks of direction; digits of every script are the same. */
const wordsOf = (text: string) =>
  ` ${(
    foldDigits(text.replace(/\p{Cf}/gu, ''))
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

/**
 * Whether a text names a notice as reports do (`noticesInReport`): by its number, however the parts of that are joined
 * (`N-140509-1`, «N ۱۴۰۵۰۹/۱»), or where it has none by its title.
 */
export function isQuoted({ number, title }: Notice, text: string): boolean {
  const words = wordsOf(number ?? title);
  const least = number === undefined ? MIN_TITLE : MIN_NUMBER;
  return words.replaceAll(' ', '').length >= least && wordsOf(text).includes(words);
}

/** Which of some guides a notice bears on; what is only planned or over is no reason for what is wrong now. */
function guidesOf(notice: Notice, guides: readonly GuideLabels[], now: number): readonly string[] {
  if (phaseOf(notice, now) !== 'open') return [];
  return guides.filter(({ slug, asks = false }) => bearsOn(notice, slug, asks)).map(({ slug }) => slug);
}

/**
 * The notices that an agent should see: what is open or begins within two days, everywhere, since nobody knows yet where the
 * customer is; and what the customer's report names, although it is over by now. First what the report names, then what
 * bears on the guides on the desk.
 * @param now milliseconds since 1970, by the server's clock.
 * @param guides those whose sessions are shown.
 * @param text what the customer sent.
 */
export function deskNotices(
  notices: readonly Notice[],
  now: number,
  guides: readonly GuideLabels[],
  text: string,
): readonly DeskNotice[] {
  const current = noticesHere(notices, undefined, now);
  const others = notices.filter((notice) => !current.includes(notice) && isQuoted(notice, text));
  const rank = (one: DeskNotice) => (one.quoted ? 0 : one.guides.length > 0 ? 1 : 2);
  return [...current, ...others]
    .map((notice) => ({
      notice,
      quoted: isQuoted(notice, text),
      guides: guidesOf(notice, guides, now),
    }))
    .sort((a, b) => rank(a) - rank(b));
}
