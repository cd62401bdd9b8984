import { goesThrough, SESSION_GAP_MS, type SessionRecord } from '../sessions/session-record.ts';
import { reportFacts } from './report-facts.ts';
import type { EarlierSession } from './report.ts';

/** The most sessions that a report tells of beside its own. */
const MAX_EARLIER_SESSIONS = 5;

/**
 * The sessions on this device that belong to the same trouble as the one that is reported, the oldest first: a customer
 * whom one guide sent to the next, or who tried several, need not tell support again.
 * @param sessions all stored sessions, the newest first.
 * @param reported the session that is reported: it, and others of its guide on the same path, are left out.
 * @param inWords turns a session's time into words.
 */
export function earlierSessions(
  sessions: readonly SessionRecord[],
  reported: Pick<SessionRecord, 'guide' | 'answers' | 'time'>,
  inWords: (time: number) => string,
): EarlierSession[] {
  return sessions
    .filter(
      ({ guide, answers, time }) =>
        Math.abs(reported.time - time) < SESSION_GAP_MS &&
        !(
          guide === reported.guide &&
          (goesThrough(answers, reported.answers) || goesThrough(reported.answers, answers))
        ),
    )
    .slice(0, MAX_EARLIER_SESSIONS)
    .reverse()
    .map((session) => reportFacts(session, session.result !== undefined, { time: inWords(session.time) }));
}
