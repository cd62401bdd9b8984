import type { Notice } from '../../notices/notice.ts';
import { phaseOf } from '../../notices/notice-phase.ts';
import type { NoticesFeed } from '../../notices/notices-feed.element.ts';
import { noticesInReport } from '../../notices/notices-in-report.ts';
import { readOwnArea } from '../../notices/own-area.element.ts';
import { localSessions } from '../../sessions/local-sessions.element.ts';
import { refusedLately } from '../../sessions/refused-lately.ts';
import { parseSeenNotices, type SeenNotices } from '../fragment.ts';
import type { Place } from '../place.ts';
import type { ListedAnswer } from './answer-list.element.ts';
import { NoticeDrawing } from './draw-notices.element.ts';
import type { Part } from './tree-parts.element.ts';

/** For how long a question that has come late takes no touch, in milliseconds: a finger may be on its way to another. */
const SETTLING_MS = 400;

/** The id of the step; no id of an editor's begins so. */
const STEP = '_outage';

/** The step before a tree's first question that asks about notices, and the ends that tell what to do where one is the trouble. */
export class NetworkParts {
  readonly #tree: HTMLElement;
  readonly #template: HTMLTemplateElement;
  readonly #notices = new Map<string, Notice>();
  readonly #drawn = new Map<string, Part>();
  #feed: NoticesFeed | undefined;
  #isAnswer = false;
  /** The ids of what may be named as the trouble. */
  #open: ReadonlySet<string> = new Set();
  #troubles: readonly Notice[] = [];
  #asked: readonly Notice[] = [];
  /** What was refused in this tab. */
  readonly #refused = new Set<string>();
  /** What was told to be the trouble in this tab. */
  readonly #told = new Set<string>();
  /** Whether the customer was asked, on this page or in what the address says. */
  #wasAsked = false;
  /** Whether they walked without having been asked: then coming back to the beginning asks nothing either. */
  #isPast = false;

  constructor(tree: HTMLElement, template: HTMLTemplateElement) {
    this.#tree = tree;
    this.#template = template;
    const late = tree.querySelector('[data-late-notices]');
    if (late !== null)
      new MutationObserver(() => this.#hideTold()).observe(late, { childList: true, subtree: true });
  }

  /**
   * Takes in what has become known.
   * @param troubles what may be asked about.
   * @param state whether it is the server's answer, and whether the tree was touched: then what was asked stays.
   */
  learn(
    feed: NoticesFeed,
    troubles: readonly Notice[],
    { isAnswer, isTouched }: { readonly isAnswer: boolean; readonly isTouched: boolean },
  ): void {
    const { document: { notices } = { notices: [] }, time = 0 } = feed.fetched ?? {};
    for (const notice of notices) this.#notices.set(notice.id, notice);
    const open = notices.filter((notice) => notice.kind !== 'info' && phaseOf(notice, time) === 'open');
    this.#open = new Set([...(isTouched ? this.#open : []), ...open.map(({ id }) => id)]);
    this.#feed = feed;
    this.#isAnswer = isAnswer;
    this.#troubles = troubles;
    if (isTouched) return;
    this.#asked = this.#unrefused(parseSeenNotices(location.hash).refused);
    for (const id of this.#drawn.keys()) this.#forget(id);
  }

  /** Whether a notice may be named as the trouble. */
  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  /** The customer begins anew: what was refused is not asked about again. */
  restart(): void {
    this.#isPast = false;
    this.#wasAsked = false;
    this.#asked = this.#unrefused([]);
    this.#forget(STEP);
  }

  /**
   * Shows what stands in the place of the tree's own part, and hides it where nothing does.
   * @param state whether something was answered; whether nothing keeps from asking; whether it comes while one looks on.
   */
  show(
    { entry, seen }: Place,
    state: { readonly isBegun: boolean; readonly mayAsk: boolean; readonly isLate: boolean },
  ): Part | undefined {
    const { known, refused } = seen;
    for (const id of refused) this.#refused.add(id);
    if (known !== undefined) this.#told.add(known);
    this.#hideTold();
    const hasSaid = known !== undefined || refused.length > 0;
    this.#wasAsked ||= hasSaid;
    this.#isPast ||= state.isBegun && !this.#wasAsked;
    const asks = state.mayAsk && !state.isBegun && !hasSaid && !this.#isPast && entry === undefined;
    const part = known === undefined ? (asks ? this.#step(state.isLate) : undefined) : this.#end(known);
    for (const { element } of this.#drawn.values()) element.hidden = element !== part?.element;
    return part;
  }

  /** What was said of notices, for the list of answers. */
  rows({ entry, seen }: Place): ListedAnswer[] {
    const notices = this.#named(seen).filter(({ id }) => this.#open.has(id));
    if (notices.length === 0 || entry !== undefined) return [];
    const { yes = '', no = '', none = '' } = this.#template.dataset;
    const answer = seen.known === undefined ? (notices.length === 1 ? no : none) : yes;
    return [{ question: this.#heading(notices), answer, change: '#' }];
  }

  /** The same for the report; undefined where nothing was said. */
  said({ seen }: Place): string | undefined {
    const notices = this.#named(seen);
    const { saidKnown = '', saidRefused = '' } = this.#template.dataset;
    const words = seen.known === undefined ? saidRefused : saidKnown;
    return notices.length === 0 ? undefined : words.replace('{notices}', () => noticesInReport(notices));
  }

  #named({ known, refused }: SeenNotices): readonly Notice[] {
    return (known === undefined ? refused : [known]).flatMap((id) => this.#notices.get(id) ?? []);
  }

  /** What may be asked about and was not refused in the same trouble. */
  #unrefused(unless: readonly string[]): readonly Notice[] {
    const refused = new Set([
      ...refusedLately(
        localSessions.all().map(({ session }) => session),
        Date.now(),
      ),
      ...this.#refused,
    ]);
    for (const id of unless) refused.delete(id);
    return this.#troubles.filter(({ id }) => !refused.has(id));
  }

  /** The question about some notices: of the customer's own area, or of any where that is not known. */
  #heading(notices: readonly Notice[]): string {
    const isOwn = readOwnArea() !== undefined || notices.every(({ areas }) => areas === 'all');
    const isDown = notices.every(({ kind, impact }) => kind === 'outage' && impact === 'down');
    const words = this.#template.dataset;
    const key = `${isOwn ? 'own' : 'any'}${notices.length === 1 ? '' : 'Several'}`;
    return (words[key] ?? '').replace('{what}', words[isDown ? 'down' : 'other'] ?? '');
  }

  #step(isLate: boolean): Part | undefined {
    if (this.#asked.length === 0) return undefined;
    this.#wasAsked = true;
    return this.#draw(STEP, (drawing) => {
      const part = drawing.step(this.#asked, this.#heading(this.#asked), this.#isAnswer);
      part.element.inert = isLate;
      if (isLate) setTimeout(() => (part.element.inert = false), SETTLING_MS);
      return part;
    });
  }

  #end(id: string): Part | undefined {
    const notice = this.#open.has(id) ? this.#notices.get(id) : undefined;
    return notice && this.#draw(id, (drawing) => drawing.end(notice, this.#isAnswer));
  }

  #draw(id: string, draw: (drawing: NoticeDrawing) => Part): Part | undefined {
    if (this.#feed === undefined) return undefined;
    const part = this.#drawn.get(id) ?? draw(new NoticeDrawing(this.#template, this.#feed));
    this.#drawn.set(id, part);
    if (!part.element.isConnected) this.#tree.querySelector('[data-former]')?.before(part.element);
    return part;
  }

  /** What the customer has said yes or no to is no news at the end. */
  #hideTold(): void {
    for (const item of this.#tree.querySelectorAll<HTMLElement>('[data-late-notices] li[data-notice]')) {
      const id = item.dataset['notice'] ?? '';
      item.hidden = this.#refused.has(id) || this.#told.has(id);
    }
  }

  #forget(id: string): void {
    const element = this.#drawn.get(id)?.element;
    // The tree has one, and it may lie here.
    const handOver = element?.querySelector('hand-over');
    if (handOver) element?.after(handOver);
    element?.remove();
    this.#drawn.delete(id);
  }
}
