import { goesThrough, SESSION_GAP_MS, type SessionRecord } from '../sessions/session-record.ts';
import { reportFacts } from './report-facts.ts';
import type { EarlierSession } from './report.ts';

/** What tells sessions apart. */
type ToldSession = Pick<SessionRecord, 'guide' | 'answers' | 'time'>;

/** The most sessions that a report tells of beside its own. */
const MAX_EARLIER_SESSIONS = 5;

/**
 * The sessions on this device that belong to the same trouble as the one that is reported, the oldest first: a customer
 * whom one guide sent to the next, or who tried several, need not tell support again.
 * @param sessions all stored sessions, the newest first.
 * @param told the sessions that the report tells already, the reported one first: they, and others of their guides on the
 * same paths, are left out.
 * @param inWords turns a session's time into words.
 */
export function earlierSessions(
  sessions: readonly SessionRecord[],
  told: readonly [ToldSession, ...ToldSession[]],
  inWords: (time: number) => string,
): EarlierSession[] {
  return sessions
    .filter(
      ({ guide, answers, time }) =>
        Math.abs(told[0].time - time) < SESSION_GAP_MS &&
        !told.some(
          (one) =>
            guide === one.guide && (goesThrough(answers, one.answers) || goesThrough(one.answers, answers)),
        ),
    )
    .slice(0, MAX_EARLIER_SESSIONS)
    .reverse()
    .map((session) => reportFacts(session, session.result !== undefined, { time: inWords(session.time) }));
}
