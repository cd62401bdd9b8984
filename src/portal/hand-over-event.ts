import type { SessionRecord } from '../sessions/session-record.ts';

/** The event's name; it is dispatched on the `<hand-over>` itself and does not bubble. */
export const answersEvent = 'rahgosha-answers';

/** An event that tells a hand-over what was searched for and not found. */
export function nothingFound(query: string): CustomEvent<{ readonly query: string }> {
  return new CustomEvent(answersEvent, { detail: { query } });
}

/** An event that tells a hand-over of the walk that has just ended beside it. */
export function answersGiven(walk: SessionRecord): CustomEvent<SessionRecord> {
  return new CustomEvent(answersEvent, { detail: walk });
}
