import { DeviceStore } from './device-store.ts';
import { showSaveResult } from './store-note.element.ts';
import type { SessionRecord } from './session-record.ts';
import { newSessionId, SessionStore } from './session-store.ts';

/** Keeps a walk that came to its end at once, and says on the page where it could not be kept. */
export function saveSession(walk: SessionRecord): void {
  showSaveResult(new SessionStore(new DeviceStore(() => localStorage)).put(newSessionId(), walk));
}
