import { feedState } from '../../notices/feed.ts';
import { momentWords } from '../../notices/moment-words.ts';
import { noticeUrl, type Notice } from '../../notices/notice.ts';
import { isEstimatePast } from '../../notices/notice-phase.ts';
import type { NoticesFeed } from '../../notices/notices-feed.element.ts';
import type { Part } from './tree-parts.element.ts';

/** A choice of the step that asks: its id, its words or what stands in their place, and its address. */
interface DrawnChoice {
  readonly id: string;
  readonly label: string | Node;
  readonly hash: string;
}

/** Draws what a page's template has of notices. What came from outside goes in as text, never as markup. */
export class NoticeDrawing {
  readonly #template: HTMLTemplateElement;
  readonly #feed: NoticesFeed;

  constructor(template: HTMLTemplateElement, feed: NoticesFeed) {
    this.#template = template;
    this.#feed = feed;
  }

  #copy(selector: string): HTMLElement {
    const found = this.#template.content.querySelector<HTMLElement>(selector);
    return document.importNode(found ?? document.createElement('span'), true);
  }

  #at(moment: string | number): string {
    const { zone = '' } = this.#template.dataset;
    return momentWords(moment, this.#feed.now, zone, document.documentElement.lang);
  }

  /** Fills each `[data-part]` of an element; what a notice does not say is left out. */
  #fill(element: HTMLElement, notice: Notice): void {
    const { time = 0 } = this.#feed.fetched ?? {};
    const { all = '', comma = '' } = this.#template.dataset;
    const { areas, starts, estimate, ends, next, number } = notice;
    const until = estimate ?? ends;
    const parts: Readonly<Record<string, string | undefined>> = {
      title: notice.title,
      where: areas === 'all' ? all : areas.map(({ name }) => name).join(comma),
      since: this.#at(starts),
      until: until && !isEstimatePast(notice, time) ? this.#at(until) : undefined,
      past: isEstimatePast(notice, time) ? '' : undefined,
      next: next !== undefined && Date.parse(next) > time ? this.#at(next) : undefined,
      number,
    };
    for (const part of element.querySelectorAll<HTMLElement>('[data-part]')) {
      const value = parts[part.dataset['part'] ?? ''];
      if (value === undefined) part.remove();
      else (part.querySelector('bdi') ?? part).append(value);
    }
  }

  /** Says when it was so, where nobody knows whether it still is. */
  #date(element: HTMLElement, isAnswer: boolean): void {
    const { fetched, isNew } = this.#feed;
    const last = element.querySelector<HTMLElement>('[data-last]');
    if (last === null || fetched === undefined || !isAnswer || feedState(fetched, isNew, 1) === 'fresh')
      return;
    const moment = (isNew && Date.parse(fetched.document.checked ?? '')) || fetched.time;
    last.append((last.dataset['words'] ?? '').replace('{time}', this.#at(moment)));
    last.hidden = false;
  }

  /** The step that asks whether one of some notices is the trouble. */
  step(notices: readonly Notice[], heading: string, isAnswer: boolean): Part {
    const element = this.#copy('[data-step]');
    const { yes = '', no = '', none = '' } = this.#template.dataset;
    const facts = notices.map((notice) => {
      const drawn = this.#copy('[data-facts]');
      drawn.dataset['notice'] = notice.id;
      drawn.dataset['kind'] = notice.kind;
      this.#fill(drawn, notice);
      return drawn;
    });
    const isOne = notices.length === 1;
    element.querySelector('h2')?.append(heading);
    const list = element.querySelector('.choices');
    if (isOne) list?.before(...facts);
    const choices: DrawnChoice[] = notices.map(({ id }, index) => ({
      id,
      label: (isOne ? undefined : facts[index]) ?? yes,
      hash: `#_known=${id}`,
    }));
    const refusal = `#${notices.map(({ id }) => `_refused=${id}`).join('&')}`;
    const links = new Map(
      [...choices, { id: '', label: isOne ? no : none, hash: refusal }].map(({ id, label, hash }) => {
        const row = this.#copy('[data-choice-row]');
        const link = row.querySelector('a') ?? document.createElement('a');
        link.href = hash;
        link.dataset['choice'] = id === '' ? 'refused' : 'known';
        link.querySelector('span')?.append(label);
        list?.append(row);
        return [id, link] as const;
      }),
    );
    this.#date(element, isAnswer);
    return { id: '_outage', element, links };
  }

  /** What is told to those whose trouble a notice is: what to do now, then what is known of it. */
  end(notice: Notice, isAnswer: boolean): Part {
    const element = this.#copy('[data-outcome]');
    const { instead = '', wait = '' } = this.#template.dataset;
    const advice = (notice.advice ?? '').split('\n').filter((line) => line.trim() !== '');
    const heading = element.querySelector('h2');
    if (heading !== null) heading.id = `_known-${notice.id}`;
    element.setAttribute('aria-labelledby', `_known-${notice.id}`);
    element.dataset['subject'] = notice.title;
    element.dataset['notice'] = notice.id;
    element.dataset['kind'] = notice.kind;
    if (advice.length === 0) heading?.replaceChildren(wait);
    element.querySelector('[data-next-action]')?.append(
      ...(advice.length === 0 ? [instead] : advice).map((text) => {
        const paragraph = document.createElement('p');
        paragraph.append(text);
        return paragraph;
      }),
    );
    this.#fill(element, notice);
    element.querySelector('[data-notice-page]')?.setAttribute('href', noticeUrl(notice.id));
    const calendar = element.querySelector('[data-calendar]');
    if (notice.kind === 'maintenance')
      calendar?.setAttribute('href', noticeUrl(notice.id).replace(/\/$/, '.ics'));
    else calendar?.remove();
    this.#date(element, isAnswer);
    return { id: '_known', element, links: new Map() };
  }
}
