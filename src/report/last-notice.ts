import { SESSION_GAP_MS, type SessionRecord } from '../sessions/session-record.ts';

/**
 * What the customer said last of a notice of the network, in this session or before it in the same trouble: what one guide asked is
 * not asked again in the next, and the report of that one tells it too.
 * @param sessions all stored sessions, the newest first.
 */
export function lastNotice(
  sessions: readonly SessionRecord[],
  { notice, time }: Pick<SessionRecord, 'notice' | 'time'>,
): string | undefined {
  const isBefore = (other: SessionRecord) => other.time <= time && time - other.time < SESSION_GAP_MS;
  return notice ?? sessions.find((other) => other.notice !== undefined && isBefore(other))?.notice;
}
