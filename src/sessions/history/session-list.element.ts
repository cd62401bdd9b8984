import { DeviceStore, prefix } from '../device-store.ts';
import type { ReportLabels } from '../../report/report.ts';
import { showSaveResult } from '../store-note.element.ts';
import { SessionStore, type StoredSession } from '../session-store.ts';
import { clearSessions } from './clear-sessions.ts';
import { sessionRow } from './session-row.element.ts';

/** A row that is shown, and the walk that it was made of. */
interface Row {
  readonly item: HTMLElement;
  readonly walk: string;
}

/** `<walk-list>`: shows the walks that this device keeps, and deletes one or all at a touch, which can be taken back. */
class SessionList extends HTMLElement {
  readonly #store = new DeviceStore(() => localStorage);
  readonly #walks = new SessionStore(this.#store);
  #rows: ReadonlyMap<string, Row> = new Map();
  /** What was deleted last and did not come back yet, until the page is left. */
  #deleted: readonly StoredSession[] = [];
  /** Another tab may walk on or delete meanwhile; a key of null tells that all was cleared. */
  readonly #onStorage = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(prefix)) this.#render();
  };

  connectedCallback() {
    this.querySelector('[data-delete-all]')?.addEventListener('click', () => {
      const walks = this.#walks.all();
      clearSessions(this.#store);
      this.#delete(walks);
    });
    this.querySelector('[data-undo]')?.addEventListener('click', () => this.#undo());
    addEventListener('storage', this.#onStorage);
    this.#render();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#onStorage);
  }

  #delete(walks: readonly StoredSession[]) {
    for (const { id } of walks) this.#walks.remove(id);
    this.#deleted = walks;
    showSaveResult('kept');
    this.#render();
    this.querySelector<HTMLElement>('[data-undo]')?.focus();
  }

  /** Puts back what was deleted; what the store does not take can be tried again. */
  #undo() {
    const results = this.#deleted.map((kept) => ({ kept, put: this.#walks.put(kept.id, kept.walk) }));
    const left = results.filter(({ put }) => put !== 'kept');
    this.#deleted = left.map(({ kept }) => kept);
    showSaveResult(left[0]?.put ?? 'kept');
    this.#render();
    this.querySelector<HTMLElement>(left.length > 0 ? '[data-undo]' : '[data-walks]')?.focus();
  }

  #render() {
    const walks = this.#walks.all();
    const show = (part: string, on: boolean) =>
      this.querySelector(`[data-${part}]`)?.toggleAttribute('hidden', !on);
    show('forbidden', !this.#walks.allowed);
    show('empty', this.#walks.allowed && walks.length === 0);
    show('some', walks.length > 0);
    show('undo', this.#deleted.length > 0);
    const said = this.querySelector<HTMLElement>('[data-deleted]');
    if (said !== null) said.textContent = this.#deleted.length > 0 ? (said.dataset['words'] ?? '') : '';
    this.#draw(walks);
  }

  /** Draws the rows. One whose walk is as it was stays, with its report open and the focus where it is. */
  #draw(walks: readonly StoredSession[]) {
    const template = this.querySelector<HTMLTemplateElement>('[data-walk-row]');
    const list = this.querySelector('[data-walks]');
    if (template === null || list === null) return;
    const words: ReportLabels = JSON.parse(this.dataset['words'] ?? '{}');
    const focused = document.activeElement;
    this.#rows = new Map(
      walks.map((kept): [string, Row] => {
        const walk = JSON.stringify(kept.walk);
        const before = this.#rows.get(kept.id);
        if (before?.walk === walk) return [kept.id, before];
        const item = sessionRow(template, kept.walk, words, () => this.#delete([kept]));
        const [report, open] = [item.querySelector('details'), before?.item.querySelector('details')?.open];
        if (report !== null) report.open = open ?? false;
        return [kept.id, { item, walk }];
      }),
    );
    list.replaceChildren(...[...this.#rows.values()].map(({ item }) => item));
    // Taking a row out and in again takes the focus from it.
    if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement)
      focused.focus({ preventScroll: true });
  }
}

customElements.define('walk-list', SessionList);
