import type { SaveResult } from '../device-store.ts';
import { goesThrough, type SessionRecord } from '../session-record.ts';
import { canGoOn } from './can-go-on.ts';
import type { SessionStore, StoredSession } from '../session-store.ts';

/** What came of saving a session. */
export interface SessionSave {
  /** Whether the device has it now; `none` where there was nothing to save. */
  readonly result: SaveResult | 'none';
  /** The session's time, in milliseconds since 1970: that of its record where it was stored before. */
  readonly time: number;
}

/** What came of saving a session that a record holds already: at the record's very answers it has the record's time. */
const alreadySaved = (record: SessionRecord, session: SessionRecord): SessionSave => ({
  result: 'saved',
  time: record.answers === session.answers ? record.time : session.time,
});

/**
 * Saves the session of one tab, in the record that this tab wrote last:
 * - Going back changes nothing, so that looking at an earlier question loses no report.
 * - Another answer replaces an unfinished session. A finished one is a report and stays: a new record begins beside it.
 * - A new record begins too where another tab has taken the record further, or where it was deleted.
 */
export class SessionKeeper {
  readonly #store: SessionStore;
  readonly #newId: () => string;
  /** The record that this tab goes on in, and the answers that it last saw there. */
  #own: { readonly id: string; readonly answers: string } | undefined;

  constructor(store: SessionStore, newId: () => string) {
    this.#store = store;
    this.#newId = newId;
  }

  #sessionsOf(guide: string): StoredSession[] {
    return this.#store.all().filter(({ session }) => session.guide === guide);
  }

  /** The next answer begins a new session. */
  begin(): void {
    this.#own = undefined;
  }

  /**
   * Saves how far a session has come.
   * @param answered whether the customer has just answered here. Otherwise the address led here: a reload, a link, back
   * or forward. Then nothing is written, for somebody else's link is not this customer's session:
   * - a record with the same answers becomes this tab's own, if it is unfinished;
   * - a record that went further on the same path counts as saved;
   * - without either nothing is saved until the next answer, which begins a new record.
   */
  save(session: SessionRecord, answered: boolean): SessionSave {
    const nothing: SessionSave = {
      result: this.#store.available ? 'none' : 'unavailable',
      time: session.time,
    };
    if (session.answers === '') return nothing;
    const own = this.#own;
    const before = own === undefined ? undefined : this.#store.get(own.id);
    if (own !== undefined && before?.answers === own.answers) {
      if (goesThrough(before.answers, session.answers)) return alreadySaved(before, session);
      if (answered && before.result === undefined) return this.#write(own.id, session);
    }
    if (answered) return this.#write(this.#newId(), session);
    const sessions = this.#sessionsOf(session.guide);
    // A record that went further may be another tab's, and a finished one is a report: both are left as they are.
    const same = sessions.find(({ session: stored }) => stored.answers === session.answers);
    this.#own =
      same !== undefined && same.session.result === undefined
        ? { id: same.id, answers: session.answers }
        : undefined;
    const found =
      same ?? sessions.find(({ session: stored }) => goesThrough(stored.answers, session.answers));
    return found === undefined ? nothing : alreadySaved(found.session, session);
  }

  #write(id: string, session: SessionRecord): SessionSave {
    const result = this.#store.put(id, session);
    if (result === 'saved') this.#own = { id, answers: session.answers };
    return { result, time: session.time };
  }

  /** The place to offer again: where a guide's last session stopped, if it is unfinished and not too old. */
  placeToOffer(guide: string, now: number): SessionRecord | undefined {
    const last = this.#sessionsOf(guide)[0]?.session;
    return last !== undefined && canGoOn(last, now) ? last : undefined;
  }
}
