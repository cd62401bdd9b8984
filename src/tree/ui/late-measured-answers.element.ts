import { CHECK_KIND } from '../../sessions/device-store.ts';
import { localStore } from '../../sessions/local-store.element.ts';
import type { MeasuredAnswers } from './measured-answers.element.ts';
import type { Part } from './tree-parts.element.ts';

/**
 * What a connection check proposes to a tree's questions. Its script comes once something was answered, at a touch of its button, or
 * where this device has measured before: then it is there before a modem is switched off. On a page without settings nothing comes.
 */
export class LateMeasuredAnswers {
  readonly #tree: HTMLElement;
  readonly #changed: () => void;
  #loading: Promise<MeasuredAnswers | undefined> | undefined;
  #answers: MeasuredAnswers | undefined;

  /** @param changed is called when another answer is proposed than before, or none any more. */
  constructor(tree: HTMLElement, changed: () => void) {
    this.#tree = tree;
    this.#changed = changed;
    // Back from the page of the check, a page that the browser has kept knows of nothing that was measured there.
    addEventListener('pageshow', changed);
  }

  /** What measures, as the page has it; null where it has no settings. */
  get #box(): HTMLElement | null {
    return this.#tree.querySelector('[data-measure]');
  }

  /**
   * Shows what measures, and marks the answer that is proposed.
   * @param isBegun whether something was answered.
   * @returns the id of that choice.
   */
  show(part: Part | undefined, isBegun: boolean): string | undefined {
    const box = this.#box;
    const { fact, wait } = part?.element.dataset ?? {};
    if (box === null) return undefined;
    box.hidden = fact === undefined;
    if ((fact ?? wait) !== undefined) {
      // Moved anew it would lose the focus that is in it.
      if (box.parentElement !== part?.element) part?.element.append(box);
      if (isBegun || localStore.ids(CHECK_KIND).length > 0) void this.#load();
    }
    return this.#answers?.show(part);
  }

  /** Takes in what a link or a button does that was touched; of one that does nothing here it makes nothing. */
  async touch(does = ''): Promise<void> {
    const box = this.#box;
    if (box === null || does === '') return;
    const answers = await this.#load();
    answers?.touch(does);
    if (answers === undefined) box.lastElementChild?.replaceChildren(box.dataset['failed'] ?? '');
  }

  /**
   * A wait has come to its end while one looked on.
   * @param next what comes after it.
   */
  async waited(next: Part | undefined): Promise<void> {
    if (this.#box !== null) (await this.#load())?.waited(next?.element.dataset['fact']);
  }

  #load(): Promise<MeasuredAnswers | undefined> {
    return (this.#loading ??= import('./measured-answers.element.ts').then(
      (loaded) => {
        this.#answers = new loaded.MeasuredAnswers(this.#tree, this.#changed);
        this.#changed();
        return this.#answers;
      },
      // A later touch may find it.
      () => (this.#loading = undefined),
    ));
  }
}
