import { isHere, noticesHere } from './concerning.ts';
import { feedState } from './feed.ts';
import { momentWords } from './moment-words.ts';
import { noticeUrl, type Notice } from './notice.ts';
import { isEstimatePast, phaseOf } from './notice-phase.ts';
import { readNoticesFeed, type NoticesFeed } from './notices-feed.element.ts';
import { AREA_EVENT, readOwnArea } from './own-area.element.ts';

/**
 * `<notices-now>`: corrects a page of notices by what the server says now, and the page of all of them by the customer's area.
 */
class NoticesNow extends HTMLElement {
  #feed: NoticesFeed | undefined;
  readonly #onArea = () => this.#draw();

  connectedCallback() {
    document.addEventListener(AREA_EVENT, this.#onArea);
    // It is connected again where it moves to its place.
    if (this.#feed === undefined) void this.#read();
  }

  disconnectedCallback() {
    document.removeEventListener(AREA_EVENT, this.#onArea);
  }

  async #read() {
    this.#feed = await readNoticesFeed();
    // Below what the page says of itself: where it stands in the HTML what is published again takes nothing with it.
    document.querySelector('main > .lead, main > h1')?.after(this);
    this.#draw();
  }

  #draw() {
    if (this.#feed === undefined) return;
    const { fetched, isNew, now } = this.#feed;
    const { document: { notices = [] } = {}, time = 0 } = fetched ?? {};
    const own = readOwnArea();
    const isList = document.querySelector('main > .lead') !== null;
    const current = isList ? noticesHere(notices, own, time) : notices;
    const state = feedState(fetched, isNew, current.length);
    this.dataset['noticesState'] = state;
    const key = fetched === undefined ? 'never' : isNew || current.length > 0 ? state : 'staleNone';
    const at = momentWords(time, now, this.dataset['zone'] ?? '', document.documentElement.lang);
    const words = (this.dataset[key] ?? '').replace('{time}', at);
    const status = this.querySelector('[role="status"]');
    if (status?.textContent !== words) status?.replaceChildren(words);
    this.hidden = false;
    if (fetched === undefined) return;
    for (const article of document.querySelectorAll<HTMLElement>('main article[data-notice]')) {
      const notice = notices.find(({ id }) => id === article.dataset['notice']);
      const late = article.querySelector<HTMLElement>('[data-estimate-past]');
      if (notice !== undefined && late !== null) late.hidden = !isEstimatePast(notice, time);
      if (isList && article.dataset['phase'] !== 'over') {
        // What is over, or published no more, is open no more.
        article.hidden = notice === undefined || phaseOf(notice, time) === 'over';
        this.#fold(article, notice !== undefined && !isHere(notice, own));
      }
    }
    if (isList) this.#list(notices.filter((one) => isMissing(one) && phaseOf(one, time) !== 'over'));
    // A page that was made while there was nothing must not say so beside what has come since.
    const nothing = document.querySelector<HTMLElement>('[data-no-notices]');
    if (nothing !== null) nothing.hidden = isList && current.length > 0;
    for (const part of document.querySelectorAll<HTMLElement>('section.notices, [data-elsewhere]'))
      part.hidden = part.querySelector('article:not([hidden])') === null;
  }

  /** Folds away what is about another area, and takes back what is not. */
  #fold(article: HTMLElement, isElsewhere: boolean) {
    const folded = article.closest('[data-elsewhere]') !== null;
    if (isElsewhere === folded) return;
    const part = document.querySelector(`[aria-labelledby="notices-${article.dataset['part'] ?? ''}"]`);
    const owner = article.closest('section')?.getAttribute('aria-labelledby') ?? '';
    if (isElsewhere) article.dataset['part'] = owner.replace('notices-', '');
    (isElsewhere ? document.querySelector('[data-elsewhere]') : part)?.append(article);
  }

  /** What was published since the page was made. */
  #list(notices: readonly Notice[]) {
    const items = notices.map(({ id, kind, title }) => {
      const item = document.createElement('li');
      item.dataset['notice'] = id;
      item.dataset['kind'] = kind;
      const link = document.createElement('a');
      link.href = noticeUrl(id);
      link.append(title);
      item.append(`${this.dataset[kind] ?? ''}: `, link);
      return item;
    });
    this.querySelector('ul')?.replaceChildren(...items);
  }
}

const isMissing = ({ id }: Notice) => document.querySelector(`main article[data-notice="${id}"]`) === null;

customElements.define('notices-now', NoticesNow);
