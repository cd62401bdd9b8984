import { handedOnBy, sessionBefore } from '../sessions/session-before.ts';
import type { SessionRecord } from '../sessions/session-record.ts';
import { reportFacts } from './report-facts.ts';
import type { EarlierSession } from './report.ts';

/** What the guides before handed on to a session. */
export interface Carried {
  /** The sessions of those guides on this device, the oldest first. */
  readonly sessions: readonly SessionRecord[];
  /** What a report tells of them; of a guide whose session is not on this device its title alone. */
  readonly told: readonly EarlierSession[];
}

/**
 * Follows the guides that handed on, one to the next, back to where the first was begun at its start.
 * @param sessions all stored sessions, the newest first.
 * @param inWords turns a session's time into words.
 */
export function carriedSessions(
  sessions: readonly SessionRecord[],
  reported: Pick<SessionRecord, 'answers' | 'from' | 'time'>,
  inWords: (time: number) => string,
): Carried {
  const found: SessionRecord[] = [];
  let first = reported;
  for (;;) {
    const before = sessionBefore(sessions, { from: handedOnBy(first.answers), time: first.time });
    if (before === undefined || found.includes(before)) break;
    found.unshift(before);
    first = before;
  }
  const told: EarlierSession[] = found.map((session) =>
    reportFacts(session, session.result !== undefined, { time: inWords(session.time) }),
  );
  if (first.from !== undefined) told.unshift({ guide: first.from, entries: [] });
  return { sessions: found, told };
}
