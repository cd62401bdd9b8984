import { DeviceStore, WAIT_KIND, type SaveResult } from '../../sessions/device-store.ts';
import { clockText, forgetWait, isWorthSaying, secondsLeft, waitUntil, type Moment } from './wait-end.ts';

const now = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/** The count-down of the action that is shown. It advises: the links on work at any time. */
export class CountDown {
  readonly #store: DeviceStore;
  readonly #tab = new DeviceStore(() => sessionStorage);
  readonly #guide: () => string;
  #shown: HTMLElement | undefined;
  #until: Moment | undefined;
  #result: SaveResult = 'saved';
  #left: number | undefined;
  #timer = 0;

  constructor(store: DeviceStore, guide: () => string) {
    this.#store = store;
    this.#guide = guide;
    document.addEventListener('visibilitychange', () => this.#tick());
  }

  /**
   * Counts for a part of the tree that asks to wait, and stops for any other; showing the same again changes nothing.
   * @returns what came of storing the wait's end; `saved` where there is none.
   */
  show(part: HTMLElement | undefined): SaveResult {
    if (part !== this.#shown) {
      this.#shown = part;
      this.#begin();
    }
    return this.#result;
  }

  /** An action that was left by going on is waited for anew when it is come to again, if this tab began the wait. */
  forget(actions: Iterable<string>): void {
    for (const action of actions) forgetWait(this.#store, this.#tab, this.#id(action));
  }

  /** Counts from the beginning again. */
  again(): void {
    if (this.#shown !== undefined) this.#store.remove(WAIT_KIND, this.#id(this.#shown.id));
    this.#begin();
  }

  #id = (action: string) => `${this.#guide()}-${action}`;

  #begin() {
    const seconds = Number(this.#shown?.dataset['wait'] ?? 0);
    this.#left = undefined;
    const wait =
      this.#shown === undefined || seconds === 0
        ? undefined
        : waitUntil(this.#store, this.#tab, this.#id(this.#shown.id), seconds, now());
    this.#until = wait?.until;
    this.#result = wait?.result ?? 'saved';
    this.#tick();
  }

  #tick() {
    clearTimeout(this.#timer);
    const box = this.#shown?.querySelector<HTMLElement>('[data-count-down]');
    if (this.#until === undefined || !box) return;
    const left = secondsLeft(this.#until, now());
    this.#draw(box, left, isWorthSaying(this.#left, left));
    this.#left = left;
    if (left > 0) this.#timer = window.setTimeout(() => this.#tick(), 1000);
  }

  #draw(box: HTMLElement, left: number, aloud: boolean) {
    const { minutes = '', seconds = '', over = '' } = box.dataset;
    const language = document.documentElement.lang;
    const fill = (part: string, text: string) =>
      box.querySelector(`[data-${part}]`)?.replaceChildren(document.createTextNode(text));
    box.hidden = false;
    for (const part of box.querySelectorAll<HTMLElement>('[data-running]')) part.hidden = left === 0;
    box.querySelector('[data-said]')?.classList.toggle('visually-hidden', left > 0);
    fill('left', clockText(left, language));
    box.querySelector('progress')?.setAttribute('value', String(Number(this.#shown?.dataset['wait']) - left));
    if (!aloud) return;
    const count = left < 60 ? left : Math.ceil(left / 60);
    const words = left === 0 ? over : left < 60 ? seconds : minutes;
    fill('said', words.replace('{count}', new Intl.NumberFormat(language).format(count)));
  }
}
