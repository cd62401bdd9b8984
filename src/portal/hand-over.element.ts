import { dateTime } from '../report/date-time.ts';
import { HAND_OVER_EVENT } from './hand-over-event.ts';
import { copyReport } from '../report/copy-report.element.ts';
import { earlierSessions } from '../report/earlier-sessions.ts';
import type { FittedLink } from '../report/fit-report.ts';
import { isHandOverProps, type HandOverProps } from './hand-over-props.ts';
import { mailLink } from './mail-link.ts';
import { ticketLink } from './portal-link.ts';
import { printOnly } from '../report/print-only.element.ts';
import { reportFacts } from '../report/report-facts.ts';
import {
  codeToRead,
  composeReport,
  reportText,
  restNote,
  withUserId,
  type ReportFacts,
} from '../report/report.ts';
import { localSessions } from '../sessions/local-sessions.element.ts';
import type { SessionRecord } from '../sessions/session-record.ts';

const inWords = (time: number) => dateTime(time, document.documentElement.lang);

/** What a report tells of the session that ended here, and of those before it. */
function factsOf(session: SessionRecord): ReportFacts {
  const stored = localSessions.all().map((one) => one.session);
  return reportFacts(session, true, {
    // Without the query: what a campaign's or a searcher's link carried there is nobody else's business.
    address: location.origin + location.pathname + location.hash,
    time: inWords(session.time),
    earlier: earlierSessions(stored, session, inWords),
  });
}

/**
 * `<hand-over>`: fills the report and the links with what the customer answered, and copies, shares and prints the
 * report. What the page knows stands in `data-props`; what was answered comes with the event, and the sessions before it
 * from the device. Without this script the report names the guide and its outcome.
 * The user ID goes wherever the customer carries the report, the letter too since it opens on the device; it never
 * goes into the portal's link, and it is not stored.
 */
class HandOver extends HTMLElement {
  #facts: ReportFacts = {};

  connectedCallback() {
    this.addEventListener(HAND_OVER_EVENT, (event) => {
      if (!(event instanceof CustomEvent)) return;
      this.#facts = 'query' in event.detail ? event.detail : factsOf(event.detail);
      this.#fill();
    });
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
    const share = this.querySelector<HTMLButtonElement>('[data-share]');
    if (share !== null) share.hidden = !('share' in navigator);
    share?.addEventListener('click', () => void this.#share(share));
    for (const copy of this.querySelectorAll<HTMLElement>('[data-copy]'))
      copy.addEventListener('click', () => this.#copy(copy));
    this.querySelector('[data-print]')?.addEventListener('click', () => printOnly(this.#report));
    this.querySelector('[data-user-id]')?.addEventListener('input', () => this.#fill());
  }

  get #props(): HandOverProps {
    const props: unknown = JSON.parse(this.dataset['props'] ?? 'null');
    if (!isHandOverProps(props)) throw new Error('No data-props.');
    return props;
  }

  get #report(): HTMLElement | null {
    return this.querySelector('[data-ticket-report]');
  }

  #fill() {
    const { labels, subject, form, email, facts: known } = this.#props;
    const facts = { ...known, ...this.#facts };
    const lines = composeReport(facts, labels);
    const note = restNote(facts, labels, `${location.origin}/agent/`);
    const userId = this.querySelector<HTMLInputElement>('[data-user-id]')?.value ?? '';
    const own = withUserId(lines, userId, labels);
    if (this.#report !== null) this.#report.textContent = reportText(own);
    this.#showCode(codeToRead(facts));
    this.#link('[data-ticket-link]', ticketLink(form, subject, lines, note));
    this.#link('[data-mail-link]', mailLink(email, subject, own, note));
  }

  /** Sets a link; where not everything was let in, what to do about it is shown beside it. */
  #link(selector: string, { address, cut }: FittedLink) {
    const link = this.querySelector(selector);
    link?.setAttribute('href', address);
    link?.parentElement?.querySelector('[data-cut]')?.toggleAttribute('hidden', !cut);
  }

  #showCode(code = '') {
    const number = this.querySelector('[data-reference-code]');
    number?.replaceChildren(code);
    number?.closest('p')?.toggleAttribute('hidden', code === '');
  }

  #say(text: string | undefined) {
    this.querySelector('[data-copy-status]')?.replaceChildren(text ?? '');
  }

  /** What came of it is said beside the button. */
  #copy(button: HTMLElement) {
    const status = button.parentElement?.querySelector('[data-copy-status]') ?? null;
    if (this.#report !== null) void copyReport(button, this.#report, status);
  }

  async #share({ dataset: { failed } }: HTMLElement) {
    try {
      await navigator.share({ title: this.#props.subject, text: this.#report?.textContent ?? '' });
      this.#say('');
    } catch (error) {
      // Closing the system's own window is no failure.
      this.#say(error instanceof DOMException && error.name === 'AbortError' ? '' : failed);
    }
  }
}

customElements.define('hand-over', HandOver);
