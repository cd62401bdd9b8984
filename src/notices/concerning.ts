import { noticeImpacts, type Notice } from './notice.ts';
import { phaseOf } from './notice-phase.ts';

/** The customer's area, as the device keeps it: nothing of it is ever sent. */
export interface OwnArea {
  readonly id: string;
  readonly name: string;
  /** Its own id, those of the areas around it, and those of the areas in it: a notice for any of them may be theirs. */
  readonly near: readonly string[];
}

/** How long before it begins planned work is told on pages that are not about it, in milliseconds: two days. */
const AHEAD_MS = 48 * 60 * 60 * 1000;

/** Whether a notice is about an area; of a customer whose area is not known any notice may be. */
export function isHere({ areas }: Notice, own: OwnArea | undefined): boolean {
  return !own || areas === 'all' || areas.some(({ id }) => own.near.includes(id));
}

/**
 * The notices that a customer should see now, of all that are published: those of the area, that are going on or begin within
 * two days. What is down comes first, then what is slow; of equals what goes on, then what began last.
 * @param now milliseconds since 1970, by the server's clock.
 */
export function noticesHere(
  notices: readonly Notice[],
  own: OwnArea | undefined,
  now: number,
): readonly Notice[] {
  const starts = ({ starts: moment }: Notice) => Date.parse(moment);
  const rank = (notice: Notice) =>
    noticeImpacts.indexOf(notice.impact) + noticeImpacts.length * Number(starts(notice) > now);
  return notices
    .filter(
      (notice) => isHere(notice, own) && starts(notice) - now < AHEAD_MS && phaseOf(notice, now) !== 'over',
    )
    .sort((a, b) => rank(a) - rank(b) || starts(b) - starts(a));
}

/**
 * Whether a notice bears on a guide: it names it; or it names none, and the guide asks for outages.
 * @param asks whether the guide's head says `outage: ask`.
 */
export function bearsOn({ guides, kind }: Notice, guide: string, asks: boolean): boolean {
  return guides[0] ? guides.includes(guide) : asks && kind !== 'info';
}
