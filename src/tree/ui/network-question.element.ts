import { troublesOn } from '../../notices/troubles-on.ts';
import { keptNotices, readNoticesFeed, type NoticesFeed } from '../../notices/notices-feed.element.ts';
import { readOwnArea } from '../../notices/own-area.element.ts';
import { parseSeenNotices } from '../fragment.ts';
import type { Place } from '../place.ts';
import type { NetworkParts } from './network-parts.element.ts';

/**
 * Asks before a tree's first question whether an outage of the customer's area is the trouble, where the page has a template for it
 * and there is one; what draws it is loaded then. What the device knew before decides at once. The server's answer may change it
 * as long as nothing of the tree was touched: no finger finds another question than the one that it was meant for.
 */
export class NetworkQuestion {
  readonly #tree: HTMLElement;
  readonly #redraw: () => void;
  #template: HTMLTemplateElement | null = null;
  #latest: NoticesFeed | undefined;
  #isAnswered = false;
  #isTouched = false;
  #parts: NetworkParts | undefined;

  /** @param redraw draws the tree anew where something else is known than before. */
  constructor(tree: HTMLElement, redraw: () => void) {
    this.#tree = tree;
    this.#redraw = redraw;
  }

  /** What asks and tells; undefined as long as there is nothing to ask. */
  get parts(): NetworkParts | undefined {
    return this.#parts;
  }

  /** Begins to look, where this guide asks. */
  wake(): void {
    this.#template = this.#tree.querySelector('template[data-network]');
    if (this.#template === null) return;
    for (const kind of ['pointerdown', 'focusin'])
      this.#tree.addEventListener(kind, () => (this.#isTouched = true), { once: true });
    void this.#look(keptNotices(), false);
    void readNoticesFeed().then((feed) => this.#look(feed, true));
  }

  /** Whether an address names a notice as the trouble that is none any more, as far as is known by now. */
  isGone({ seen: { known } }: Place): boolean {
    if (known === undefined || this.#parts?.isOpen(known)) return false;
    return this.#template === null || this.#isAnswered;
  }

  async #look(feed: NoticesFeed, isAnswer: boolean): Promise<void> {
    this.#latest = feed;
    const open = troublesOn(this.#tree.dataset['tree'] ?? '', feed.fetched, readOwnArea());
    const { known, refused } = parseSeenNotices(location.hash);
    const isNamed = known !== undefined || refused.length > 0;
    if (open.length > 0 || isNamed) await this.#load();
    // Meanwhile the server may have answered.
    if (this.#latest !== feed) return;
    this.#isAnswered = isAnswer;
    this.#parts?.learn(feed, open, { isAnswer, isTouched: this.#isTouched });
    // Who walks by now finds it in what is drawn next.
    if (!this.#isTouched && (this.#parts !== undefined || isNamed)) this.#redraw();
  }

  async #load(): Promise<void> {
    const template = this.#template;
    const drawing = await import('./network-parts.element.ts').catch(() => undefined);
    if (template !== null) this.#parts ??= drawing && new drawing.NetworkParts(this.#tree, template);
  }
}
