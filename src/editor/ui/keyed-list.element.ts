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
    items.forEach((item, index) => {
      const key = this.#keyOf(item);
      const view = this.#views.get(key) ?? this.#make(item);
      this.#views.set(key, view);
      view.update(item);
      const there = this.#parent.children[index];
      if (there !== view.element) this.#parent.insertBefore(view.element, there ?? null);
    });
  }
}
