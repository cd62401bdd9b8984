import type { DeviceStore, Kept } from './device-store.ts';
import { isAhead, parseRecord, sitting, type SessionRecord } from './session-record.ts';

/** The most walks that are kept; then the oldest goes. A year of troubles, and some 100 KB at most. */
export const MAX_SESSIONS = 50;

/** A walk and the name that it is kept under. */
export interface StoredSession {
  readonly id: string;
  readonly walk: SessionRecord;
}

/**
 * The guides walked on this device. Each walk has a key of its own, so that two tabs never write over each other's;
 * what stands under a key and is no walk is passed over.
 */
export class SessionStore {
  readonly #store: DeviceStore;

  constructor(store: DeviceStore) {
    this.#store = store;
  }

  get allowed(): boolean {
    return this.#store.allowed;
  }

  /** All walks, the newest first; last those of a clock that was ahead, which would else stay the newest for ever. */
  all(): StoredSession[] {
    const now = Date.now();
    const age = ({ walk }: StoredSession) => (isAhead(walk, now) ? Infinity : now - walk.time);
    return this.#store
      .ids('walk')
      .flatMap((id) => {
        const walk = this.get(id);
        return walk ? [{ id, walk }] : [];
      })
      .sort((a, b) => age(a) - age(b));
  }

  get(id: string): SessionRecord | undefined {
    return parseRecord(this.#store.read('walk', id));
  }

  /**
   * Keeps a walk in the place of the one under the same name and of one that tells the same in the same sitting: the same
   * answers with the same result, or left unfinished there. «Not solved» and «solved» of one guide are two.
   */
  put(id: string, walk: SessionRecord): Kept {
    const kept = this.#store.write('walk', id, JSON.stringify(walk));
    if (kept !== 'kept') return kept;
    const others = this.all().filter((other) => other.id !== id);
    const same = others.filter(
      ({ walk: other }) =>
        other.guide === walk.guide &&
        other.answers === walk.answers &&
        (other.result === undefined ||
          (other.result === walk.result && Math.abs(walk.time - other.time) < sitting)),
    );
    for (const { id: old } of [...same, ...others.slice(MAX_SESSIONS - 1)]) this.remove(old);
    return kept;
  }

  remove(id: string): void {
    this.#store.remove('walk', id);
  }
}

/** A name for a new walk: no two of a device are alike. */
export function newSessionId(): string {
  return `${Date.now()}-${Math.random()}`;
}
