import { localSessions } from './local-sessions.element.ts';
import type { SessionRecord } from './session-record.ts';
import { newSessionId } from './session-store.ts';
import { showSaveResult } from './store-note.element.ts';

/** Stores a session that came to its end at once, and says on the page where that was not possible. */
export function saveSession(session: SessionRecord): void {
  showSaveResult(localSessions.put(newSessionId(), session));
}
