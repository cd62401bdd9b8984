import type { SessionRecord } from '../sessions/session-record.ts';

/** The event's name; it is dispatched on the `<hand-over>` itself and does not bubble. */
export const HAND_OVER_EVENT = 'rahgosha-answers';

declare global {
  interface HTMLElementEventMap {
    [HAND_OVER_EVENT]: CustomEvent<SessionRecord>;
  }
}

/** An event that tells a hand-over of the session that has just ended beside it. */
export function answersGiven(session: SessionRecord): CustomEvent<SessionRecord> {
  return new CustomEvent(HAND_OVER_EVENT, { detail: session });
}
