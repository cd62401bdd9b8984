/** What became of something to keep: kept, or why not. */
export type Kept = 'kept' | 'full' | 'forbidden';

/** The browser's store, as far as it is used here. */
export type Storage = Pick<globalThis.Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** All keys begin so: another program on the same host has its own. */
export const prefix = 'rahgosha-';

/**
 * What is kept on the customer's device and nowhere else. Total: where the browser forbids it, nothing is found and
 * writing says `forbidden`; where it is full, writing says `full` and what was there stays.
 */
export class DeviceStore {
  readonly #open: () => Storage;

  /** @param open gives the browser's store; it may throw, as browsers do where keeping is forbidden. */
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

  /** Whether the browser lets anything be kept. */
  get allowed(): boolean {
    return this.#try((storage) => storage.length >= 0, false);
  }

  /** The names of all that is kept under a kind, without the kind: `ids('walk')`. */
  ids(kind: string): string[] {
    const start = `${prefix}${kind}-`;
    return this.#try(
      (storage) =>
        Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
          .filter((key) => key.startsWith(start))
          .map((key) => key.slice(start.length)),
      [],
    );
  }

  read(kind: string, id: string): string | undefined {
    return this.#try((storage) => storage.getItem(`${prefix}${kind}-${id}`) ?? undefined, undefined);
  }

  write(kind: string, id: string, text: string): Kept {
    return this.#try<Kept>(
      (storage) => {
        storage.setItem(`${prefix}${kind}-${id}`, text);
        return 'kept';
      },
      this.allowed ? 'full' : 'forbidden',
    );
  }

  remove(kind: string, id: string): void {
    this.#try((storage) => storage.removeItem(`${prefix}${kind}-${id}`), undefined);
  }
}
