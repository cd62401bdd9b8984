import { isAhead, RESUME_TTL_MS, type SessionRecord } from '../session-record.ts';

/** Whether a session has an answer: what was said of a notice before the first question leads nowhere in the guide. */
const hasAnswer = (answers: string) =>
  answers.split('&').some((part) => part !== '' && !part.startsWith('_'));

/** Whether the place where a session stopped is offered again: it is unfinished, past the guide's beginning and not too old. */
export function canGoOn(session: SessionRecord, now: number): boolean {
  const isLate = isAhead(session, now) || now - session.time >= RESUME_TTL_MS;
  return session.result === undefined && hasAnswer(session.answers) && !isLate;
}
