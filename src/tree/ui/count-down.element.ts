import { DeviceStore, type SaveResult } from '../../sessions/device-store.ts';
import { localStore } from '../../sessions/local-store.element.ts';
import {
  beginWait,
  clockText,
  forgetWait,
  isWorthSaying,
  secondsLeft,
  waitGoingOn,
  type Moment,
} from '../../sessions/resume/wait-end.ts';

const now = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/** Lets the phone hum, where it can; browsers allow it only after a touch, and complain of it before. */
function hum() {
  const touched = 'userActivation' in navigator && navigator.userActivation.hasBeenActive;
  if (touched && 'vibrate' in navigator) navigator.vibrate([200, 100, 200]);
}

/**
 * The count-down of the action that is shown. The customer starts it: only they know when the modem is on again. It
 * advises: the links on work at any time.
 */
export class CountDown {
  readonly #tab = new DeviceStore(() => sessionStorage);
  readonly #guide: () => string;
  readonly #ended: () => void;
  #shown: HTMLElement | undefined;
  #until: Moment | undefined;
  #result: SaveResult = 'saved';
  #left: number | undefined;
  #timer = 0;

  /**
   * @param guide gives the slug of the guide that the actions are of.
   * @param ended is called when a count comes to its end while one looks on.
   */
  constructor(guide: () => string, ended: () => void) {
    this.#guide = guide;
    this.#ended = ended;
    document.addEventListener('visibilitychange', () => this.#tick());
  }

  /** Whether the time of the action that is shown is up. */
  get isOver(): boolean {
    return this.#left === 0;
  }

  /**
   * Shows the count of a part of the tree that asks to wait, if it was started, and stops any other; showing the same
   * again changes nothing.
   * @returns what came of storing the wait's end; `saved` where there is none.
   */
  show(part: HTMLElement | undefined): SaveResult {
    if (part !== this.#shown) {
      this.#shown = part;
      this.#result = 'saved';
      const seconds = this.#seconds;
      this.#count(seconds === 0 ? undefined : waitGoingOn(localStore, this.#id(), seconds, now()));
    }
    return this.#result;
  }

  /** Counts from the beginning. */
  start(): void {
    const { until, result } = beginWait(localStore, this.#tab, this.#id(), this.#seconds, now());
    this.#result = result;
    this.#count(until);
  }

  /** An action that was left by going on is waited for anew when it is come to again, if this tab began the wait. */
  forget(actions: Iterable<string>): void {
    for (const action of actions) forgetWait(localStore, this.#tab, this.#id(action));
  }

  /** How long the action that is shown asks to wait, in seconds; 0 where it does not. */
  get #seconds(): number {
    return Number(this.#shown?.dataset['wait'] ?? 0);
  }

  #id(action = this.#shown?.id): string {
    return `${this.#guide()}-${action}`;
  }

  /** Counts to a moment, or stands ready to be started. */
  #count(until: Moment | undefined) {
    this.#until = until;
    this.#left = undefined;
    this.#tick();
  }

  #tick() {
    clearTimeout(this.#timer);
    const box = this.#shown?.querySelector<HTMLElement>('[data-count-down]');
    if (!box) return;
    const before = this.#left;
    this.#left = this.#until === undefined ? undefined : secondsLeft(this.#until, now());
    this.#draw(box);
    if (this.#left === undefined) return;
    this.#say(box, this.#left, before);
    if (this.#left > 0) this.#timer = window.setTimeout(() => this.#tick(), 1000);
    else if (before !== undefined && before > 0) {
      hum();
      this.#ended();
    }
  }

  #draw(box: HTMLElement) {
    const left = this.#left;
    box.hidden = false;
    box.dataset['counting'] = left === undefined ? 'ready' : left > 0 ? 'running' : 'over';
    const button = box.querySelector<HTMLElement>('[data-go="count"]');
    if (button) button.textContent = button.dataset[left === undefined ? 'first' : 'again'] ?? '';
    box.querySelector('[data-said]')?.classList.toggle('visually-hidden', left !== 0);
    if (left === undefined) {
      this.#fill(box, 'said', '');
      return;
    }
    this.#fill(box, 'left', clockText(left, document.documentElement.lang));
    box.querySelector('progress')?.setAttribute('value', String(this.#seconds - left));
  }

  #say(box: HTMLElement, left: number, before: number | undefined) {
    if (!isWorthSaying(before, left)) return;
    const { minutes = '', seconds = '', over = '' } = box.dataset;
    const count = left < 60 ? left : Math.ceil(left / 60);
    const words = left === 0 ? over : left < 60 ? seconds : minutes;
    const number = new Intl.NumberFormat(document.documentElement.lang).format(count);
    this.#fill(box, 'said', words.replace('{count}', number));
  }

  #fill(box: HTMLElement, part: string, text: string) {
    box.querySelector(`[data-${part}]`)?.replaceChildren(text);
  }
}
