import { KEPT_MS, keptMeasurements } from '../check/kept-measurements.element.ts';
import { loadMeasuredWords } from '../check/load-measured-words.element.ts';
import { measuredText } from '../check/measured-text.ts';
import { parseMeasuredWords } from '../check/measured-words.ts';
import { localSessions } from '../sessions/local-sessions.element.ts';
import type { SessionRecord } from '../sessions/session-record.ts';
import type { StoredSession } from '../sessions/session-store.ts';

/** The session as the device keeps it; undefined where it does not. */
function storedSession({ guide, answers, time }: SessionRecord): StoredSession | undefined {
  return localSessions
    .all()
    .find(({ session }) => session.guide === guide && session.answers === answers && session.time === time);
}

/** Keeps with a session what was measured about it, for a report of when the measurements are gone. */
export function keepMeasured(session: SessionRecord, measured: string): void {
  const stored = storedSession(session);
  if (stored !== undefined && stored.session.measured !== measured)
    localSessions.put(stored.id, { ...stored.session, measured });
}

/**
 * What a session's report says was measured: on this device, not much before or after the session came to its end.
 * @param place where on the page; what it stands in may hold the words for it.
 * @param later is told the same in words, where these have to be fetched first: till then there is the short form.
 */
export function measuredAbout(
  session: SessionRecord,
  place: Element,
  later: (inWords: string) => void,
): string | undefined {
  if (session.measured !== undefined) return session.measured;
  const about = keptMeasurements().measurements.filter(({ time }) => Math.abs(time - session.time) < KEPT_MS);
  const json = place.closest<HTMLElement>('[data-measured-words]')?.dataset['measuredWords'];
  const { lang } = document.documentElement;
  const measured = measuredText(about, parseMeasuredWords(json), lang);
  const kept = storedSession(session)?.session.measured;
  // The same may have been told in words before.
  if (measured === undefined || kept?.endsWith(measured)) return kept;
  keepMeasured(session, measured);
  if (json === undefined)
    void loadMeasuredWords().then((words) => later(measuredText(about, words, lang) ?? measured));
  return measured;
}
