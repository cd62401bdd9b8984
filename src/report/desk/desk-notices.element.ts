import { persianNumber } from '../../text/format/persian-format.ts';
import { feedState } from '../../notices/feed.ts';
import { momentWords } from '../../notices/moment-words.ts';
import { noticeUrl } from '../../notices/notice.ts';
import { phaseOf } from '../../notices/notice-phase.ts';
import { readNoticesFeed, type NoticesFeed } from '../../notices/notices-feed.element.ts';
import { deskNotices, type DeskNotice } from './desk-notices.ts';
import type { GuideLabels } from './guide-labels.ts';
import { areaNames, noticeItem } from './notice-item.element.ts';

/** How often the server is asked while the page is looked at, in milliseconds: it stands open for a whole shift. */
const AGAIN_MS = 120_000;

/**
 * `<desk-notices>`: what is open in the network, read from the server when the page opens, every two minutes while it is in
 * sight, and at each code that is read. What bears on the guides on the desk is named beside their sessions as well.
 */
export class DeskNotices extends HTMLElement {
  #feed: NoticesFeed | undefined;
  #guides: readonly GuideLabels[] = [];
  #report = '';
  /** How often the server was asked: what comes late must not take the place of what was asked since. */
  #reads = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #onSight = () => {
    if (document.visibilityState === 'visible') void this.#read();
  };

  connectedCallback() {
    this.#say(this.#status?.dataset['loading'] ?? '');
    document.addEventListener('visibilitychange', this.#onSight);
    this.#timer = setInterval(this.#onSight, AGAIN_MS);
    void this.#read();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#onSight);
    clearInterval(this.#timer);
  }

  /**
   * Says what is on the desk.
   * @param guides the guides of the sessions that are shown.
   * @param report what the customer sent.
   */
  tell(guides: readonly GuideLabels[], report: string): void {
    this.#guides = guides;
    this.#report = report;
    this.#draw();
    void this.#read();
  }

  get #status() {
    return this.querySelector<HTMLElement>('[role="status"]');
  }

  async #read() {
    const read = ++this.#reads;
    const feed = await readNoticesFeed(true);
    if (read !== this.#reads) return;
    this.#feed = feed;
    this.#draw();
  }

  /** The same words are not said again, and none that change with each reading: a screen reader reads them aloud. */
  #say(words: string) {
    if (this.#status?.textContent.trim() !== words) this.#status?.replaceChildren(words);
  }

  #moment(moment: string | number, now: number): string {
    const { lang } = document.documentElement;
    return momentWords(moment, now, this.dataset['zone'] ?? '', lang);
  }

  #draw() {
    if (this.#feed === undefined) return;
    const { fetched, isNew, now } = this.#feed;
    const time = fetched?.time ?? 0;
    const all = deskNotices(fetched?.document.notices ?? [], time, this.#guides, this.#report);
    const current = all.filter(({ notice }) => phaseOf(notice, time) !== 'over');
    const state = feedState(fetched, isNew, current.length);
    this.dataset['noticesState'] = state;
    const words = this.#status?.dataset[fetched === undefined ? 'never' : state] ?? '';
    const moment = this.#moment(time, now);
    this.#say(words.replace('{time}', moment).replace('{count}', persianNumber(current.length)));
    const read = this.querySelector<HTMLElement>('[data-read]');
    read?.replaceChildren(isNew ? (read.dataset['words'] ?? '').replace('{time}', moment) : '');
    const template = this.querySelector('template');
    const items = all.flatMap((one) =>
      template === null ? [] : [noticeItem(template, one, time, (moment) => this.#moment(moment, now))],
    );
    this.querySelector('[data-list]')?.replaceChildren(...items);
    this.#noteSessions(all);
  }

  /** Names what bears on a session beside it, with the place that has to be asked for. */
  #noteSessions(all: readonly DeskNotice[]) {
    for (const note of this.closest('support-desk')?.querySelectorAll<HTMLElement>('[data-notices-of]') ??
      []) {
      const own = all.filter(({ guides }) => guides.includes(note.dataset['noticesOf'] ?? ''));
      note.hidden = own.length === 0;
      const words = note.querySelector<HTMLElement>('[data-one]');
      words?.replaceChildren(words.dataset[own.length > 1 ? 'more' : 'one'] ?? '');
      const links = own.map(({ notice }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = noticeUrl(notice.id);
        link.append(notice.title);
        item.append(link, ` (${areaNames(notice, note.dataset['all'] ?? '')})`);
        return item;
      });
      note.querySelector('ul')?.replaceChildren(...links);
    }
  }
}

customElements.define('desk-notices', DeskNotices);
