import type { Kept } from '../device-store.ts';
import { goesThrough, isAhead, RESUME_TTL_MS, type SessionRecord } from '../session-record.ts';
import type { StoredSession, SessionStore } from '../session-store.ts';

/** What came of keeping a walk. */
export interface Keeping {
  /** Whether the device has it now; `none` where there was nothing to keep. */
  readonly kept: Kept | 'none';
  /** The time that the walk bears, in milliseconds since 1970: its own where it was kept before. */
  readonly time: number;
}

/** A walk that a record holds already: at its very place it bears the record's time. */
const takenUp = (record: SessionRecord, walk: SessionRecord): Keeping => ({
  kept: 'kept',
  time: record.answers === walk.answers ? record.time : walk.time,
});

/**
 * Keeps the walk of one tab. A walk goes on in the record that this tab wrote last; going back over it changes nothing,
 * so that looking at an earlier question loses no report. Another answer replaces an unfinished walk; an ended one is a
 * report and stays, and the other answer begins a record beside it. So it is too where another tab has taken the record
 * further, or it was deleted.
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

  #walksOf(guide: string): StoredSession[] {
    return this.#store.all().filter(({ walk }) => walk.guide === guide);
  }

  /** The next answer begins a new walk. */
  begin(): void {
    this.#own = undefined;
  }

  /**
   * Keeps where a walk stands.
   * @param answered whether the customer has just answered here. Else the address led here, by a reload, a link, back or
   * forward: then a record of the same answers is gone on in, one that went further counts as kept, and without one
   * nothing is kept until the next answer, since somebody else's link is not this customer's walk, and takes the place
   * of none.
   */
  keep(walk: SessionRecord, answered: boolean): Keeping {
    const nothing: Keeping = { kept: this.#store.allowed ? 'none' : 'forbidden', time: walk.time };
    if (walk.answers === '') return nothing;
    const own = this.#own;
    const before = own === undefined ? undefined : this.#store.get(own.id);
    if (own !== undefined && before?.answers === own.answers) {
      if (goesThrough(before.answers, walk.answers)) return takenUp(before, walk);
      if (answered && before.result === undefined) return this.#write(own.id, walk);
    }
    if (answered) return this.#write(this.#newId(), walk);
    const walks = this.#walksOf(walk.guide);
    // A record that went further may be another tab's, and an ended one is a report: both are left as they are.
    const same = walks.find(({ walk: kept }) => kept.answers === walk.answers);
    this.#own =
      same !== undefined && same.walk.result === undefined
        ? { id: same.id, answers: walk.answers }
        : undefined;
    const found = same ?? walks.find(({ walk: kept }) => goesThrough(kept.answers, walk.answers));
    return found === undefined ? nothing : takenUp(found.walk, walk);
  }

  #write(id: string, walk: SessionRecord): Keeping {
    const kept = this.#store.put(id, walk);
    if (kept === 'kept') this.#own = { id, answers: walk.answers };
    return { kept, time: walk.time };
  }

  /** The place to offer again: where the last walk of a guide was left, if it was left unfinished and not too long ago. */
  placeToOffer(guide: string, now: number): SessionRecord | undefined {
    const last = this.#walksOf(guide)[0]?.walk;
    if (last === undefined || last.result !== undefined || isAhead(last, now)) return undefined;
    return now - last.time < RESUME_TTL_MS ? last : undefined;
  }
}
