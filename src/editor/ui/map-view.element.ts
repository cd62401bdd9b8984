import { words } from './words.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import type { TreeState } from '../guide-state.ts';
import { drawTree } from './draw-tree.element.ts';
import { make, makeButton } from './make-element.element.ts';
import { isArrow, neighbourOf } from './neighbours.ts';

/** What is told of a box beside its words: how many errors and warnings it has, and whether something typed is not saved. */
export interface BoxMarks {
  readonly errors: number;
  readonly warnings: number;
  readonly unsaved: boolean;
}

/** The picture of the tree as the way about: a press opens a part, arrow keys move along the ways. */
export class MapView {
  readonly element: HTMLElement;
  readonly #box = make('div', { class: 'map-scroll' });
  readonly #open: (id: string, byKey: boolean) => void;
  #diagram: TreeState['diagram'] | undefined;
  #drawn = '';
  #svg: SVGSVGElement | undefined;
  #scale = 1;
  #current = '';

  constructor(open: (id: string, byKey: boolean) => void) {
    this.#open = open;
    this.element = make(
      'section',
      { class: 'tree-map', 'aria-label': words.map },
      make(
        'div',
        { class: 'map-tools' },
        makeButton(words.zoomIn, () => this.#zoom(this.#scale * 1.25)),
        makeButton(words.zoomOut, () => this.#zoom(this.#scale / 1.25)),
        makeButton(words.zoomFit, () => this.#fit()),
      ),
      make('p', { class: 'help', id: 'map-hint' }, words.mapHint),
      this.#box,
    );
    // A message above it makes it smaller: what is looked at stays in it.
    new ResizeObserver(() => this.show(this.#current)).observe(this.#box);
    this.#box.addEventListener('click', (event) => this.#press(event.target, false));
    this.#box.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Draws a tree, where it is another picture; the place that is looked at stays. */
  update({ diagram }: TreeState, selected: string | undefined, marksOf: (id: string) => BoxMarks): void {
    const text = JSON.stringify(diagram);
    if (this.#drawn !== text) {
      const focused = this.#boxOf(document.activeElement);
      this.#drawn = text;
      this.#diagram = diagram;
      this.#svg?.remove();
      this.#svg = drawTree(diagram);
      this.#svg.setAttribute('aria-label', words.map);
      this.#svg.setAttribute('aria-describedby', 'map-hint');
      this.#box.append(this.#svg);
      this.#zoom(this.#scale);
      if (focused !== undefined) this.focus(focused);
    }
    const there = diagram.nodes.map(({ node }) => node);
    this.#current =
      [selected, this.#current].find((id) => there.some((node) => node.id === id)) ??
      there.find(({ start }) => start)?.id ??
      '';
    for (const box of this.#boxes()) {
      const id = box.dataset['box'] ?? '';
      const node = there.find((one) => one.id === id);
      if (node === undefined) continue;
      const marks = marksOf(id);
      const name = [
        words.part(persianNumber(node.number), words.kinds[node.kind], node.text),
        ...(marks.errors > 0 ? [words.hasErrors(persianNumber(marks.errors))] : []),
        ...(marks.warnings > 0 ? [words.hasWarnings(persianNumber(marks.warnings))] : []),
        ...(marks.unsaved ? [words.hasUnsaved] : []),
      ].join('، ');
      box.setAttribute('aria-label', name);
      box.setAttribute('aria-pressed', String(id === selected));
      box.setAttribute('tabindex', id === this.#current ? '0' : '-1');
      box.classList.toggle('with-errors', marks.errors > 0 || marks.unsaved);
      box.classList.toggle('with-warnings', marks.errors === 0 && marks.warnings > 0);
    }
    for (const way of this.#svg?.querySelectorAll<SVGElement>('.map-way') ?? [])
      way.classList.toggle(
        'chosen',
        selected !== undefined && [way.dataset['from'], way.dataset['target']].includes(selected),
      );
  }

  #boxes(): readonly SVGElement[] {
    return [...(this.#svg?.querySelectorAll<SVGElement>('[data-box]') ?? [])];
  }

  #boxOf(target: EventTarget | null): string | undefined {
    if (!(target instanceof Element) || !this.#box.contains(target)) return undefined;
    return target.closest<SVGElement>('[data-box]')?.dataset['box'];
  }

  #press(target: EventTarget | null, byKey: boolean): void {
    const id = this.#boxOf(target);
    if (id !== undefined) this.#open(id, byKey);
  }

  #key(event: KeyboardEvent): void {
    const id = this.#boxOf(event.target);
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#press(event.target, true);
    }
    if (!isArrow(event.key) || this.#diagram === undefined) return;
    event.preventDefault();
    const next = neighbourOf(this.#diagram, id, event.key);
    if (next !== undefined) this.focus(next);
  }

  /** Puts the focus on a box and shows it. */
  focus(id: string): void {
    const box = this.#boxes().find((one) => one.dataset['box'] === id);
    if (box === undefined) return;
    for (const other of this.#boxes()) other.setAttribute('tabindex', other === box ? '0' : '-1');
    this.#current = id;
    box.focus({ preventScroll: true });
    this.show(id);
  }

  /** Scrolls the picture, and nothing around it, until a box is in the middle. */
  show(id: string): void {
    const box = this.#boxes().find((one) => one.dataset['box'] === id);
    if (box === undefined) return;
    const [place, frame] = [box.getBoundingClientRect(), this.#box.getBoundingClientRect()];
    const isWithin =
      place.left >= frame.left &&
      place.right <= frame.right &&
      place.top >= frame.top &&
      place.bottom <= frame.bottom;
    if (isWithin) return;
    this.#box.scrollBy(
      place.left + place.width / 2 - (frame.left + frame.width / 2),
      place.top + place.height / 2 - (frame.top + frame.height / 2),
    );
  }

  #zoom(scale: number): void {
    if (this.#svg === undefined || this.#diagram === undefined) return;
    this.#scale = Math.min(2, Math.max(0.2, scale));
    this.#svg.setAttribute('width', String(Math.round(this.#diagram.width * this.#scale)));
    this.#svg.setAttribute('height', String(Math.round(this.#diagram.height * this.#scale)));
    this.show(this.#current);
  }

  #fit(): void {
    if (this.#diagram === undefined) return;
    const { clientWidth, clientHeight } = this.#box;
    this.#zoom(Math.min(1, clientWidth / this.#diagram.width, clientHeight / this.#diagram.height));
  }
}
