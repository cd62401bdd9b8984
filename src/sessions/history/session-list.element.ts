import { carriedSessions } from '../../report/carried-sessions.ts';
import { lastNotice } from '../../report/last-notice.ts';
import { dateTime } from '../../report/date-time.ts';
import { parseReportLabels } from '../../report/labels/parse-report-labels.ts';
import { isOwnKey } from '../own-key.ts';
import { localSessions } from '../local-sessions.element.ts';
import { localStore } from '../local-store.element.ts';
import type { StoredSession } from '../session-store.ts';
import { showSaveResult } from '../store-note.element.ts';
import { clearSessions, hasHiddenRest, type PutBack } from './clear-sessions.ts';
import { sessionRow } from './session-row.element.ts';

/** A row that is shown, and the session that it was made of with what was carried into it, as text. */
interface Row {
  readonly item: HTMLElement;
  readonly session: string;
}

/** `<session-list>`: shows the sessions on this device, and deletes one or all at a touch, which can be taken back. */
class SessionList extends HTMLElement {
  #rows: ReadonlyMap<string, Row> = new Map();
  /** Puts back what was deleted last and did not come back yet, until the page is left. */
  #deleted: readonly PutBack[] = [];
  /** Whether it is to be said that something was deleted: what could not be read does not come back. */
  #hasDeleted = false;
  /** Another tab may go on or delete meanwhile; a key of null tells that all was cleared. */
  readonly #onStorage = ({ key }: StorageEvent) => {
    if (key === null || isOwnKey(key)) this.#render();
  };

  connectedCallback() {
    this.querySelector('[data-delete-all]')?.addEventListener('click', () => {
      const sessions = localSessions.all();
      this.#delete(sessions, clearSessions(localStore));
    });
    this.querySelector('[data-undo]')?.addEventListener('click', () => this.#undo());
    addEventListener('storage', this.#onStorage);
    this.#render();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#onStorage);
  }

  /** @param others puts back what was deleted beside the sessions. */
  #delete(sessions: readonly StoredSession[], others: readonly PutBack[] = []) {
    for (const { id } of sessions) localSessions.remove(id);
    this.#deleted = [
      ...sessions.map(
        ({ id, session }) =>
          () =>
            localSessions.put(id, session),
      ),
      ...others,
    ];
    this.#hasDeleted = true;
    showSaveResult('saved');
    this.#render();
    this.querySelector<HTMLElement>(this.#deleted.length > 0 ? '[data-undo]' : '[data-sessions]')?.focus();
  }

  /** Puts back what was deleted; what the store does not take can be tried again. */
  #undo() {
    const results = this.#deleted.map((putBack) => ({ putBack, result: putBack() }));
    const left = results.filter(({ result }) => result !== 'saved');
    this.#deleted = left.map(({ putBack }) => putBack);
    this.#hasDeleted = left.length > 0;
    showSaveResult(left[0]?.result ?? 'saved');
    this.#render();
    this.querySelector<HTMLElement>(left.length > 0 ? '[data-undo]' : '[data-sessions]')?.focus();
  }

  #render() {
    const sessions = localSessions.all();
    const show = (part: string, on: boolean) =>
      this.querySelector(`[data-${part}]`)?.toggleAttribute('hidden', !on);
    show('unavailable', !localSessions.available);
    const hiddenRest = hasHiddenRest(localStore, sessions.length);
    show('empty', localSessions.available && sessions.length === 0);
    show('hidden-rest', hiddenRest);
    show('some', sessions.length > 0 || hiddenRest);
    show('undo', this.#deleted.length > 0);
    const said = this.querySelector<HTMLElement>('[data-deleted]');
    if (said !== null) said.textContent = this.#hasDeleted ? (said.dataset['text'] ?? '') : '';
    this.#draw(sessions);
  }

  /** Draws the rows. One whose session is as it was stays, with its report open and the focus where it is. */
  #draw(sessions: readonly StoredSession[]) {
    const template = this.querySelector<HTMLTemplateElement>('[data-session-row]');
    const list = this.querySelector('[data-sessions]');
    if (template === null || list === null) return;
    const labels = parseReportLabels(this.dataset['labels']);
    const focused = document.activeElement;
    const all = sessions.map((stored) => stored.session);
    const inWords = (time: number) => dateTime(time, document.documentElement.lang);
    this.#rows = new Map(
      sessions.map((stored): [string, Row] => {
        const carried = carriedSessions(all, stored.session, inWords).told;
        const before = { carried, notice: lastNotice(all, stored.session) };
        const session = JSON.stringify([stored.session, before]);
        const row = this.#rows.get(stored.id);
        if (row?.session === session) return [stored.id, row];
        const item = sessionRow(template, stored.session, labels, before, () => this.#delete([stored]));
        const [report, open] = [item.querySelector('details'), row?.item.querySelector('details')?.open];
        if (report !== null) report.open = open ?? false;
        return [stored.id, { item, session }];
      }),
    );
    list.replaceChildren(...[...this.#rows.values()].map(({ item }) => item));
    // Taking a row out and in again takes the focus from it.
    if (focused instanceof HTMLElement && focused.isConnected && focused !== document.activeElement)
      focused.focus({ preventScroll: true });
  }
}

customElements.define('session-list', SessionList);
