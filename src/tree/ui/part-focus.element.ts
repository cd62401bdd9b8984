/** Where a tree's view and focus are, and how they come to what it shows next. */
export class PartFocus {
  readonly #tree: HTMLElement;
  /** The part that is shown; undefined until the page has arrived at one. */
  #shown: string | undefined;
  /** What the note says. */
  #said = '';

  constructor(tree: HTMLElement) {
    this.#tree = tree;
  }

  get shown(): string | undefined {
    return this.#shown;
  }

  /** What is said next is news, though the same was said before. */
  forgetNote(): void {
    this.#said = '';
  }

  /**
   * The new question comes into view and takes the focus, with the note above it where there is one; on arrival the
   * focus stays at the page's beginning, and so does the view where the guide begins, unless the address names the part.
   * @param begins whether the part is where the guide begins, and the address does not name it.
   * @param arriving whether nobody led here, but the page's opening and what came after it.
   */
  move(
    at: string,
    part: HTMLElement | undefined,
    { begins, arriving }: { readonly begins: boolean; readonly arriving: boolean },
  ): void {
    const stays = this.#shown === at || (arriving && begins);
    this.#shown = at;
    const note = this.#tree.querySelector('[data-tree-note]:not(:empty)');
    const said = note?.textContent ?? '';
    const isNews = said !== this.#said;
    this.#said = said;
    if (!stays && !arriving) part?.querySelector('h2')?.focus({ preventScroll: true });
    if (stays) {
      if (isNews) note?.scrollIntoView({ block: 'nearest' });
      return;
    }
    // Nobody follows a scroll from a beginning that they have not seen, and one that goes on carries the next away.
    const entered = this.#tree.querySelector('[data-entered]:not([hidden])');
    (note ?? entered ?? part)?.scrollIntoView({ block: 'start', behavior: arriving ? 'instant' : 'auto' });
  }
}
