import { localSessions } from '../local-sessions.element.ts';
import { localStore } from '../local-store.element.ts';
import { canGoOn } from './can-go-on.ts';
import { clockText, secondsLeft, type Moment } from './wait-end.ts';
import { waitOfGuide } from './wait-of-guide.ts';

/**
 * `<unfinished-guide>`: on home, in the place of the guide to start with, the guide that was left last, if it is
 * unfinished, with what is left of its clock. Both lie in one cell, so that nothing moves when the one gives way.
 */
class UnfinishedGuide extends HTMLElement {
  #timer = 0;
  readonly #onShow = () => this.#draw();

  connectedCallback() {
    this.#draw();
    // A page that comes back from the browser's memory is as it was left; meanwhile the guide may have gone on.
    addEventListener('pageshow', this.#onShow);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    removeEventListener('pageshow', this.#onShow);
  }

  #draw() {
    const now = Date.now();
    const last = localSessions.all()[0]?.session;
    const isFound = last !== undefined && canGoOn(last, now);
    this.toggleAttribute('data-found', isFound);
    if (!isFound) return;
    this.#fill('title', last.title);
    this.#fill('place', last.at);
    this.querySelector('a[data-resume]')?.setAttribute('href', `${last.url}#${last.answers}`);
    this.#tick(waitOfGuide(localStore, last.guide, last.time, { wall: now, steady: performance.now() }));
  }

  #tick(until: Moment | undefined) {
    clearTimeout(this.#timer);
    const left = until && secondsLeft(until, { wall: Date.now(), steady: performance.now() });
    const language = document.documentElement.lang;
    this.#fill('left', left === 0 || left === undefined ? '' : clockText(left, language));
    this.#fill('over', left === 0 ? (this.dataset['over'] ?? '') : '');
    if (left) this.#timer = window.setTimeout(() => this.#tick(until), 1000);
  }

  #fill(part: string, text: string) {
    this.querySelector(`[data-${part}]`)?.replaceChildren(text);
  }
}

customElements.define('unfinished-guide', UnfinishedGuide);
