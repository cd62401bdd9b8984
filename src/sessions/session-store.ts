import { SESSION_KIND, type DeviceStore, type SaveResult } from './device-store.ts';
import { isAhead, parseRecord, SESSION_GAP_MS, type SessionRecord } from './session-record.ts';

/** The most sessions that are stored; then the oldest goes. A year of troubles, and some 100 KB at most. */
export const MAX_SESSIONS = 50;

/** A session and the id that it is stored under. */
export interface StoredSession {
  readonly id: string;
  readonly session: SessionRecord;
}

/**
 * The sessions on this device. Each has a key of its own, so that two tabs never write over each other's; what stands
 * under a key and is no session is passed over.
 */
export class SessionStore {
  readonly #store: DeviceStore;

  constructor(store: DeviceStore) {
    this.#store = store;
  }

  /** Whether the browser lets anything be stored. */
  get available(): boolean {
    return this.#store.available;
  }

  /** All sessions, the newest first; last those of a clock that was ahead, which would else stay the newest for ever. */
  all(): StoredSession[] {
    const now = Date.now();
    const age = ({ session }: StoredSession) => (isAhead(session, now) ? Infinity : now - session.time);
    return this.#store
      .ids(SESSION_KIND)
      .flatMap((id) => {
        const session = this.get(id);
        return session ? [{ id, session }] : [];
      })
      .sort((a, b) => age(a) - age(b));
  }

  /** The session under an id; undefined where there is none, or something else. */
  get(id: string): SessionRecord | undefined {
    return parseRecord(this.#store.read(SESSION_KIND, id));
  }

  /**
   * Stores a session under an id. It replaces what was there, and every other session of its guide with the same answers
   * that is unfinished, or that has the same result and ended within `SESSION_GAP_MS`. «Not solved» and «solved» of one
   * guide are two. Past `MAX_SESSIONS` the oldest go.
   */
  put(id: string, session: SessionRecord): SaveResult {
    const result = this.#store.write(SESSION_KIND, id, JSON.stringify(session));
    if (result !== 'saved') return result;
    const others = this.all().filter((other) => other.id !== id);
    const same = others.filter(
      ({ session: other }) =>
        other.guide === session.guide &&
        other.answers === session.answers &&
        (other.result === undefined ||
          (other.result === session.result && Math.abs(session.time - other.time) < SESSION_GAP_MS)),
    );
    for (const { id: old } of [...same, ...others.slice(MAX_SESSIONS - 1)]) this.remove(old);
    return result;
  }

  /** Removes the session under an id. */
  remove(id: string): void {
    this.#store.remove(SESSION_KIND, id);
  }
}

/** An id for a new session: no two of a device are alike. */
export function newSessionId(): string {
  return `${Date.now()}-${Math.random()}`;
}
