/** Something drawn that can be drawn again with other data. */
export interface View<Item> {
  readonly element: HTMLElement;
  update(item: Item): void;
}

/**
 * A list of views that keeps those which are there: what has the focus keeps it, with the place of the cursor, while what
 * stands around it is drawn anew.
 */
export class KeyedList<Item> {
  readonly #views = new Map<string, View<Item>>();
  readonly #parent: HTMLElement;
  readonly #keyOf: (item: Item) => string;
  readonly #make: (item: Item) => View<Item>;

  constructor(parent: HTMLElement, keyOf: (item: Item) => string, make: (item: Item) => View<Item>) {
    this.#parent = parent;
    this.#keyOf = keyOf;
    this.#make = make;
  }

  update(items: readonly Item[]): void {
    const wanted = new Set(items.map(this.#keyOf));
    for (const [key, { element }] of this.#views) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#views.delete(key);
    }
    const elements = items.map((item) => {
      const key = this.#keyOf(item);
      const view = this.#views.get(key) ?? this.#make(item);
      this.#views.set(key, view);
      view.update(item);
      return view.element;
    });
    // What has the focus would lose it if it were moved: the others are moved about it.
    const held = elements.find((element) => element.contains(document.activeElement));
    let next: Element | null = null;
    for (const element of elements.toReversed()) {
      if (element !== held && (element.parentElement !== this.#parent || element.nextElementSibling !== next))
        this.#parent.insertBefore(element, next);
      next = element;
    }
  }
}
