import { bearsOn, noticesHere, type OwnArea } from './concerning.ts';
import type { FetchedNotices } from './feed.ts';
import type { Notice } from './notice.ts';
import { phaseOf } from './notice-phase.ts';

/** The most outages that a customer is asked about, and that a report names. */
const MAX_TROUBLES = 3;

/**
 * The outages and the works that are going on and bear on a guide that asks for them: what may be a customer's trouble right now.
 * @param guide its slug.
 * @param fetched what is known of the notices; undefined where nothing is.
 */
export function troublesOn(
  guide: string,
  fetched: FetchedNotices | undefined,
  own: OwnArea | undefined,
): readonly Notice[] {
  if (fetched === undefined) return [];
  const { document, time } = fetched;
  return noticesHere(document.notices, own, time)
    .filter(
      (notice) => notice.kind !== 'info' && phaseOf(notice, time) === 'open' && bearsOn(notice, guide, true),
    )
    .slice(0, MAX_TROUBLES);
}
