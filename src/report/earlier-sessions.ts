import type { EarlierSession } from './report.ts';
import { goesThrough, sitting, type SessionRecord } from '../sessions/session-record.ts';

/** The most walks that a report tells beside its own. */
const most = 5;

/**
 * What was tried on this device in the same sitting, before the walk that is reported, the oldest first: a customer
 * whom one guide sent to the next, or who tried several, need not tell support again.
 * @param walks the kept walks, the newest first.
 * @param now the walk that is reported: it, and others of its guide on the same way, are left out.
 * @param inWords turns a walk's time into words.
 */
export function earlierSessions(
  walks: readonly SessionRecord[],
  now: Pick<SessionRecord, 'guide' | 'answers' | 'time'>,
  inWords: (time: number) => string,
): EarlierSession[] {
  return walks
    .filter(
      (walk) =>
        Math.abs(now.time - walk.time) < sitting &&
        !(
          walk.guide === now.guide &&
          (goesThrough(walk.answers, now.answers) || goesThrough(now.answers, walk.answers))
        ),
    )
    .slice(0, most)
    .reverse()
    .map(({ title, at, result, code, entries, time }) => ({
      guide: title,
      [result === undefined ? 'stopped' : 'outcome']: at,
      code,
      entries,
      time: inWords(time),
    }));
}
