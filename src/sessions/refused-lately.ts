import { refusedIn, SESSION_GAP_MS, type SessionRecord } from './session-record.ts';

/** The ids of the notices that the customer refused in the same trouble, in any guide. */
export function refusedLately(sessions: readonly SessionRecord[], now: number): string[] {
  return sessions
    .filter(({ time }) => Math.abs(now - time) < SESSION_GAP_MS)
    .flatMap(({ answers }) => refusedIn(answers));
}
