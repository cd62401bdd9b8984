/** What was typed into a field and not yet saved, with why it was not taken. */
export interface Draft {
  readonly value: string;
  readonly refusals: readonly string[];
  /** What it was when it was refused; undefined where it was not. */
  readonly refused?: string;
}

/**
 * All that was typed and is not in the file: it outlives every drawing of the page, so that nothing typed is lost where the
 * rules refuse it, the file changes beside it, or another part is opened meanwhile.
 */
export class Drafts {
  readonly #drafts = new Map<string, Draft>();

  /** A field's draft by its key; undefined where what it shows is what is saved. */
  get(key: string): Draft | undefined {
    return this.#drafts.get(key);
  }

  /** Takes what was typed. Where it is what is saved, there is no draft. */
  type(key: string, value: string, saved: string): void {
    if (value === saved) this.#drafts.delete(key);
    else this.#drafts.set(key, { refusals: [], ...this.#drafts.get(key), value });
  }

  /** Notes why drafts were not taken; what was typed meanwhile stays. */
  refuse(keys: readonly string[], refusals: readonly string[]): void {
    for (const key of keys) {
      const draft = this.#drafts.get(key);
      if (draft !== undefined) this.#drafts.set(key, { ...draft, refusals, refused: draft.value });
    }
  }

  /** Forgets drafts that were saved as they were then; what was typed after that stays a draft. */
  saved(values: ReadonlyMap<string, string>): void {
    for (const [key, value] of values) {
      const draft = this.#drafts.get(key);
      if (draft?.value === value) this.#drafts.delete(key);
      else if (draft !== undefined) this.#drafts.set(key, { value: draft.value, refusals: [] });
    }
  }

  /** Throws a draft away, because its editor says so. */
  forget(key: string): void {
    this.#drafts.delete(key);
  }

  /** Moves the drafts of a part that has another name now. */
  rename(before: string, after: string): void {
    for (const [key, draft] of [...this.#drafts]) {
      if (!key.startsWith(`${before}/`)) continue;
      this.#drafts.delete(key);
      this.#drafts.set(after + key.slice(before.length), draft);
    }
  }

  get keys(): readonly string[] {
    return [...this.#drafts.keys()];
  }
}
