import type { SessionRecord } from '../sessions/session-record.ts';
import type { TranscriptEntry } from '../sessions/transcript.ts';
import type { ReportFacts } from './report.ts';

/** What a report takes from a session, whether it was stored or decoded. */
export type ReportedSession = Pick<
  SessionRecord,
  'title' | 'revision' | 'code' | 'entries' | 'at' | 'measured'
>;

/** What a session tells of itself. */
export interface SessionFacts extends ReportFacts {
  readonly guide: string;
  readonly entries: readonly TranscriptEntry[];
}

/**
 * What a report tells of a session.
 * @param ended whether the session came to an outcome.
 * @param more what the session does not know of itself: the notice that the customer spoke of last, its time in words, its whole address,
 * what was tried before it.
 */
export function reportFacts<
  More extends Pick<ReportFacts, 'notice' | 'time' | 'address' | 'carried' | 'earlier'>,
>(
  { title: guide, revision, code, entries, at, measured }: ReportedSession,
  ended: boolean,
  more: More,
): SessionFacts & More {
  return { guide, revision, code, entries, measured, [ended ? 'outcome' : 'stopped']: at, ...more };
}
