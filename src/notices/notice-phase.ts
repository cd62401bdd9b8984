import type { Notice } from './notice.ts';

/** Whether a notice is about what will be, what is, or what is over. */
export type NoticePhase = 'planned' | 'open' | 'over';

/** What of a notice says when it is about. */
type Dated = Pick<Notice, 'starts' | 'ends' | 'updates'>;

const isAtOrBefore = (moment: string | undefined, now: number) => Date.parse(moment ?? '') <= now;

/**
 * Whether a notice is about what will be, what is, or what is over: its newest word says so, or its end has come.
 * @param now milliseconds since 1970.
 */
export function phaseOf({ starts, ends, updates }: Dated, now: number): NoticePhase {
  const state = updates[0]?.state;
  if (state === 'resolved' || state === 'completed' || isAtOrBefore(ends, now)) return 'over';
  return isAtOrBefore(starts, now) ? 'open' : 'planned';
}

/**
 * Since when a notice is over, in milliseconds since 1970: since its end, or the word that says so, whichever came last;
 * undefined while it is not.
 */
export function overSince(notice: Notice, now: number): number | undefined {
  if (phaseOf(notice, now) !== 'over') return undefined;
  const [last] = notice.updates;
  const isEnded = isAtOrBefore(notice.ends, now);
  const isWord = last?.state === 'resolved' || last?.state === 'completed';
  return Math.max(
    isEnded && notice.ends !== undefined ? Date.parse(notice.ends) : -Infinity,
    isWord ? Date.parse(last.at) : -Infinity,
  );
}

/** Whether the moment has come at which it was expected to be over, and it is not. */
export function isEstimatePast(notice: Dated & Pick<Notice, 'estimate'>, now: number): boolean {
  return phaseOf(notice, now) === 'open' && isAtOrBefore(notice.estimate, now);
}
