import { DeviceStore } from '../ticket/device-store.ts';
import type { ReportWords } from '../ticket/report.ts';
import { WalkStore, type KeptWalk } from '../ticket/walk-store.ts';
import { walkRow } from './walk-row.element.ts';

/** `<walk-list>`: shows the walks that this device keeps, and deletes one or all at a touch, which can be taken back. */
class WalkList extends HTMLElement {
  readonly #walks = new WalkStore(new DeviceStore(() => localStorage));
  /** What was deleted last, until the page is left. */
  #deleted: readonly KeptWalk[] = [];
  readonly #onStorage = () => this.#render();

  connectedCallback() {
    this.querySelector('[data-delete-all]')?.addEventListener('click', () => {
      this.#delete(this.#walks.all());
      this.#walks.clear();
    });
    this.querySelector('[data-undo]')?.addEventListener('click', () => this.#undo());
    // Another tab may walk on or delete meanwhile.
    addEventListener('storage', this.#onStorage);
    this.#render();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#onStorage);
  }

  #delete(walks: readonly KeptWalk[]) {
    for (const { id } of walks) this.#walks.remove(id);
    this.#deleted = walks;
    this.#render();
    this.querySelector<HTMLElement>('[data-undo]')?.focus();
  }

  #undo() {
    for (const { id, walk } of this.#deleted) this.#walks.put(id, walk);
    this.#deleted = [];
    this.#render();
    this.querySelector<HTMLElement>('[data-walks]')?.focus();
  }

  #render() {
    const row = this.querySelector<HTMLTemplateElement>('[data-walk-row]');
    const list = this.querySelector('[data-walks]');
    if (row === null || list === null) return;
    const words: ReportWords = JSON.parse(this.dataset['words'] ?? '{}');
    const walks = this.#walks.all();
    const show = (part: string, on: boolean) =>
      this.querySelector(`[data-${part}]`)?.toggleAttribute('hidden', !on);
    show('forbidden', !this.#walks.allowed);
    show('empty', this.#walks.allowed && walks.length === 0);
    show('some', walks.length > 0);
    show('undo', this.#deleted.length > 0);
    const said = this.querySelector<HTMLElement>('[data-deleted]');
    if (said !== null) said.textContent = this.#deleted.length > 0 ? (said.dataset['words'] ?? '') : '';
    list.replaceChildren(...walks.map((kept) => walkRow(row, kept.walk, words, () => this.#delete([kept]))));
  }
}

customElements.define('walk-list', WalkList);
