import type { SaveResult } from '../../sessions/device-store.ts';
import type { CountDown } from './count-down.element.ts';

/**
 * The count-down of a tree's actions, whose script comes with the first answer: before it there is nothing to wait for, and it is
 * there before a modem is switched off. Where it does not come an action says how long it takes, and nothing counts.
 */
export class LateCountDown {
  readonly #guide: () => string;
  readonly #changed: (hasEnded: boolean) => void;
  #countDown: CountDown | undefined;
  #loading: Promise<void> | undefined;
  #shown: HTMLElement | undefined;
  #left: readonly string[] = [];

  /**
   * @param guide gives the slug of the guide that the actions are of.
   * @param changed is called when a count comes to its end while one looks on, and when one that was begun before is found.
   */
  constructor(guide: () => string, changed: (hasEnded: boolean) => void) {
    this.#guide = guide;
    this.#changed = changed;
  }

  /** Whether the time of the action that is shown is up. */
  get isOver(): boolean {
    return this.#countDown?.isOver ?? false;
  }

  /**
   * Shows the count of a part of the tree that asks to wait, and stops any other.
   * @param left the actions on the way to it: what was left by going on is waited for anew.
   * @returns what came of storing the wait's end; `saved` where there is none.
   */
  show(part: HTMLElement | undefined, left: readonly string[]): SaveResult {
    this.#shown = part;
    this.#left = left;
    if (left.length > 0 || part?.dataset['wait'] !== undefined) void this.#load();
    this.#countDown?.forget(left);
    return this.#countDown?.show(part) ?? 'saved';
  }

  /** Counts from the beginning. */
  start(): void {
    this.#countDown?.start();
  }

  /** Forgets the waits of actions that this tab began. */
  forget(actions: Iterable<string>): void {
    this.#countDown?.forget(actions);
  }

  #load(): Promise<void> {
    return (this.#loading ??= import('./count-down.element.ts').then(
      (loaded) => {
        this.#countDown = new loaded.CountDown(this.#guide, () => this.#changed(true));
        this.show(this.#shown, this.#left);
        this.#changed(false);
      },
      // A later part may find it.
      () => (this.#loading = undefined),
    ));
  }
}
