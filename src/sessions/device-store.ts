import { keyOf } from './store-key.ts';

/** What became of something to store: it was saved, or why not. */
export type SaveResult = 'saved' | 'full' | 'unavailable';

/** The browser's store, as far as it is used here. */
export type Storage = Pick<globalThis.Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What is stored, by the word that its keys have after the prefix. The words are older than the names in the code and
 * stay: customers' devices hold records under them.
 */
export const SESSION_KIND = 'walk';
export const WAIT_KIND = 'wait';
export const TOLD_KIND = 'told';
export const AREA_KIND = 'area';
export const NOTICES_KIND = 'notices';
export const CHECK_KIND = 'check';
export type StoredKind =
  | typeof SESSION_KIND
  | typeof WAIT_KIND
  | typeof TOLD_KIND
  | typeof AREA_KIND
  | typeof NOTICES_KIND
  | typeof CHECK_KIND;

/**
 * What is stored on the customer's device and nowhere else. Total: where the browser forbids it, nothing is found and
 * writing says `unavailable`; where it is full, writing says `full` and what was there stays.
 */
export class DeviceStore {
  readonly #open: () => Storage;

  /** @param open gives the browser's store; it may throw, as browsers do where storing is forbidden. */
  constructor(open: () => Storage) {
    this.#open = open;
  }

  #try<Value>(use: (storage: Storage) => Value, otherwise: Value): Value {
    try {
      return use(this.#open());
    } catch {
      return otherwise;
    }
  }

  /** Whether the browser lets anything be stored. */
  get available(): boolean {
    return this.#try((storage) => storage.length >= 0, false);
  }

  /** The ids of all that is stored of a kind. */
  ids(kind: StoredKind): string[] {
    const start = keyOf(kind, '');
    return this.#try(
      (storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
          .filter((key) => key.startsWith(start))
          .map((key) => key.slice(start.length)),
      [],
    );
  }

  /** The text under an id; undefined where there is none. */
  read(kind: StoredKind, id: string): string | undefined {
    return this.#try((storage) => storage.getItem(keyOf(kind, id)) ?? undefined, undefined);
  }

  /** Stores a text under an id, in the place of what was there. */
  write(kind: StoredKind, id: string, text: string): SaveResult {
    return this.#try<SaveResult>(
      (storage) => {
        storage.setItem(keyOf(kind, id), text);
        return 'saved';
      },
      this.available ? 'full' : 'unavailable',
    );
  }

  /** Removes what is under an id. */
  remove(kind: StoredKind, id: string): void {
    this.#try((storage) => storage.removeItem(keyOf(kind, id)), undefined);
  }
}
