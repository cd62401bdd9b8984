import { isAhead, RESUME_TTL_MS, type SessionRecord } from '../session-record.ts';

/** Whether the place where a session stopped is offered again: it is unfinished and not too old. */
export function canGoOn(session: SessionRecord, now: number): boolean {
  return session.result === undefined && !isAhead(session, now) && now - session.time < RESUME_TTL_MS;
}
