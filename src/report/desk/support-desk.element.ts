import { persianDigits } from '../../text/format/persian-format.ts';
import { parseReportLabels } from '../labels/parse-report-labels.ts';
import { decode, type Decoded } from './decode-reference-code.ts';
import type { GuideLabels } from './guide-labels.ts';
import { decodedSession } from './decoded-session.element.ts';
import { guideLabelsFrom } from './parse-guide-labels.ts';

/** Something to tell instead of a report, or beside two: the name of its text, and what is filled into it. */
type Problem = readonly [name: string, slot?: string, filling?: string];

function problemOf(decoded: Decoded): Problem | undefined {
  if (decoded.kind === 'length') return ['length', 'count', persianDigits(String(decoded.count))];
  if (decoded.kind === 'older') {
    return ['older', 'titles', decoded.guides.map(({ title }) => `«${title}»`).join('، ')];
  }
  if (decoded.kind === 'sessions') return decoded.sessions.length > 1 ? ['two'] : undefined;
  return [decoded.kind];
}

/**
 * `<support-desk>`: the code that a customer read out, turned back into the report in words. The code stands in the
 * address's fragment, so that back, reload and a link from a ticket need no code here, and no server sees it.
 */
class SupportDesk extends HTMLElement {
  #guides: Promise<readonly GuideLabels[]> | undefined;
  /** The fragment that was read last. */
  #read = '';
  readonly #onHashChange = () => this.#follow(true);

  connectedCallback() {
    const form = this.querySelector('form');
    if (form !== null) form.hidden = false;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const hash = `#${encodeURIComponent(this.#input?.value.trim() ?? '')}`;
      if (hash === location.hash || hash.length === 1) void this.#show(true, this.#input?.value);
      else location.hash = hash;
    });
    addEventListener('hashchange', this.#onHashChange);
    if (location.hash.length > 1) this.#follow(false);
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Reads the address. The link past the header and its like name a part of the page: they leave the code as it was. */
  #follow(asked: boolean) {
    if (document.getElementById(location.hash.slice(1)) === null) {
      this.#read = location.hash;
      void this.#show(asked);
    } else history.replaceState(history.state, '', this.#read || location.pathname);
  }

  get #input() {
    return this.querySelector<HTMLInputElement>('[data-code]');
  }

  /** The code in the address. A fragment that is not percent-encoded text is read as it stands. */
  #typed(): string {
    const fragment = location.hash.slice(1);
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  }

  /** All guides' labels, fetched once; a fetch that failed is tried again at the next code. */
  async #guideLabels(): Promise<readonly GuideLabels[]> {
    this.#guides ??= fetch(this.dataset['guides'] ?? '').then(async (response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return guideLabelsFrom(await response.json());
    });
    this.#guides.catch(() => (this.#guides = undefined));
    return this.#guides;
  }

  /** @param asked whether a person has just asked, who then is led to the report; on arrival the page stays. */
  async #show(asked: boolean, typed = this.#typed()) {
    if (this.#input !== null) this.#input.value = typed;
    const guides = await this.#guideLabels().catch(() => undefined);
    // Another code may have been asked for while the guides came.
    if (typed !== this.#input?.value) return;
    const decoded = guides && decode(typed, guides);
    this.#tell(decoded === undefined ? ['failed'] : problemOf(decoded));
    const sessions = decoded?.kind === 'sessions' ? decoded.sessions : [];
    const template = this.querySelector<HTMLTemplateElement>('[data-session]');
    const labels = parseReportLabels(this.dataset['labels']);
    const rows =
      template === null ? [] : sessions.map((session) => decodedSession(template, session, labels));
    this.querySelector('[data-sessions]')?.replaceChildren(...rows);
    if (!asked) return;
    if (sessions.length === 0) this.#input.focus();
    else this.querySelector<HTMLElement>('[data-sessions] h2')?.focus();
  }

  #tell(problem: Problem | undefined) {
    const place = this.querySelector<HTMLElement>('[data-problem]');
    const [name = '', slot = '', filling = ''] = problem ?? [];
    place?.replaceChildren((place.dataset[name] ?? '').replace(`{${slot}}`, filling));
    const wrong = problem !== undefined && name !== 'two' && name !== 'failed';
    this.#input?.setAttribute('aria-invalid', String(wrong));
  }
}

customElements.define('support-desk', SupportDesk);
