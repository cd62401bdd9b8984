import { answersGiven } from '../../portal/hand-over-event.ts';
import { tellHandOver } from '../../portal/tell-hand-over.element.ts';
import type { SessionRecord } from '../../sessions/session-record.ts';

/** What support is told of a check. */
export type CheckReport = Pick<SessionRecord, 'title' | 'entries' | 'at' | 'time'>;

/** Puts a check into the page's report: it is no guide, and no session that could be gone on with. */
export function reportCheck(handOver: Element | null, report: CheckReport): Promise<void> {
  return tellHandOver(
    handOver,
    answersGiven({ guide: 'check', url: location.pathname, answers: '', ...report }),
  );
}
