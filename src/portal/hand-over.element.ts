import { dateTime } from '../report/date-time.ts';
import { HAND_OVER_EVENT } from './hand-over-event.ts';
import { copyReport } from '../report/copy-report.element.ts';
import { carriedSessions } from '../report/carried-sessions.ts';
import { earlierSessions } from '../report/earlier-sessions.ts';
import type { FittedLink } from '../report/fit-report.ts';
import { isHandOverProps, type HandOverProps } from './hand-over-props.ts';
import { lastNotice } from '../report/last-notice.ts';
import { keptNotices, readNoticesFeed } from '../notices/notices-feed.element.ts';
import { mailLink } from './mail-link.ts';
import { keepMeasured, measuredAbout } from './measured-in-report.element.ts';
import { openNotices } from './open-notices.element.ts';
import { ticketLink } from './portal-link.ts';
import { printOnly } from '../report/print-only.element.ts';
import { reportFacts } from '../report/report-facts.ts';
import {
  codeToRead,
  composeReport,
  earlierCode,
  letterLines,
  reportText,
  restNote,
  withOwnWords,
  type ReportFacts,
} from '../report/report.ts';
import { localSessions } from '../sessions/local-sessions.element.ts';
import type { SessionRecord } from '../sessions/session-record.ts';

const inWords = (time: number) => dateTime(time, document.documentElement.lang);

/** What a report tells of the session that ended here, and of those before it. */
function factsOf(session: SessionRecord): ReportFacts {
  const stored = localSessions.all().map((one) => one.session);
  const carried = carriedSessions(stored, session, inWords);
  return reportFacts(session, true, {
    // Without the query: what a campaign's or a searcher's link carried there is nobody else's business.
    address: location.origin + location.pathname + location.hash,
    time: inWords(session.time),
    carried: carried.told,
    notice: lastNotice(stored, session),
    earlier: earlierSessions(stored, [session, ...carried.sessions], inWords),
  });
}

/**
 * `<hand-over>`: fills the report, the number and the links with what the customer answered, and copies, shares and
 * prints the report. What the page knows stands in `data-props`; what was answered comes with the event, and the sessions
 * before it from the device. Inside an outcome the outcome's own links are filled too and the number stands there; a tree
 * has one hand-over and puts it into the outcome that is shown. Without this script the report names the guide.
 * What the customer adds goes wherever the customer carries the report, the letter too since it opens on the device; it
 * never goes into the portal's link, and it is not stored.
 */
class HandOver extends HTMLElement {
  #facts: ReportFacts = {};
  /** What it was told of last. */
  #session: SessionRecord | undefined;
  #number: Element | undefined;

  connectedCallback() {
    // It may be put from one outcome into another: adding the same listener twice changes nothing.
    this.addEventListener(HAND_OVER_EVENT, this.#onAnswers);
    this.addEventListener('input', this.#onInput);
    this.#around.addEventListener('click', this.#onClick);
    for (const kind of ['offline', 'online']) addEventListener(kind, this.#onConnection);
    for (const part of this.#all('[data-with-script]')) part.hidden = false;
    for (const part of this.#all('[data-without-script]')) part.hidden = true;
    for (const share of this.#all('[data-share]')) share.hidden = !('share' in navigator);
    for (const way of this.#all('[data-way]'))
      way.hidden = this.#around.querySelector(`[data-first-way="${way.dataset['way']}"]`) !== null;
    this.#placeNumber();
    this.#onConnection();
  }

  /** The number stands right below what is to be done first. */
  #placeNumber() {
    this.#number ??= this.querySelector('[data-reference]') ?? undefined;
    if (this.#number !== undefined) this.#around.querySelector('[data-first-way]')?.after(this.#number);
  }

  disconnectedCallback() {
    for (const kind of ['offline', 'online']) removeEventListener(kind, this.#onConnection);
  }

  /** What is filled: the outcome around this element, or itself where it stands alone. */
  get #around(): HTMLElement {
    return this.closest<HTMLElement>('[data-outcome]') ?? this;
  }

  get #props(): HandOverProps {
    const props: unknown = JSON.parse(this.dataset['props'] ?? 'null');
    if (!isHandOverProps(props)) throw new Error('No data-props.');
    return props;
  }

  get #report(): HTMLElement | null {
    return this.querySelector('[data-ticket-report]');
  }

  #all(selector: string) {
    return this.#around.querySelectorAll<HTMLElement>(selector);
  }

  #onAnswers = (event: Event) => {
    if (!(event instanceof CustomEvent)) return;
    const { detail } = event as HTMLElementEventMap[typeof HAND_OVER_EVENT];
    const facts = factsOf(detail);
    const tell = (more: Pick<ReportFacts, 'notice' | 'measured'>) => {
      this.#facts = { ...this.#facts, ...more };
      this.#fill();
    };
    this.#session = detail;
    this.#facts = facts;
    const measured = measuredAbout(detail, this, (inWords) => {
      keepMeasured(detail, inWords);
      if (this.#session === detail) tell({ measured: inWords });
    });
    // The report does not wait: it names what the device knew before, and what the server says as soon as that comes.
    tell({ measured, notice: facts.notice ?? openNotices(keptNotices(), detail.guide) });
    if (facts.notice !== undefined) return;
    void readNoticesFeed().then((feed) => {
      const notice = openNotices(feed, detail.guide);
      if (this.#session === detail && notice !== this.#facts.notice) tell({ notice });
    });
  };

  #onInput = () => {
    this.#fill();
  };

  #onClick = ({ target }: Event) => {
    const button =
      target instanceof Element
        ? target.closest<HTMLElement>('[data-copy], [data-share], [data-print]')
        : null;
    if (button === null) return;
    if (button.matches('[data-share]')) void this.#share(button);
    else if (button.matches('[data-print]')) printOnly(this.#report);
    else this.#copy(button);
  };

  /** Without a connection the phone is what to do first, and what needs one says so. */
  #onConnection = () => {
    for (const part of this.#all('[data-when-offline]')) part.hidden = navigator.onLine;
    for (const link of this.#all('[data-first]')) {
      link.toggleAttribute('data-next-action', navigator.onLine);
      link.classList.toggle('second', !navigator.onLine);
    }
  };

  #fill() {
    const { labels, subject: ownSubject, form, email, facts: known } = this.#props;
    const { subject = ownSubject } = this.#around.dataset;
    const facts = { ...known, ...this.#facts };
    const lines = composeReport(facts, labels);
    const note = restNote(facts, labels, `${location.origin}/agent/`);
    const typed = (name: string) => this.querySelector<HTMLInputElement>(`[data-own="${name}"]`)?.value ?? '';
    const own = { userId: typed('userId'), note: typed('note') };
    const carried = withOwnWords(lines, own, labels);
    if (this.#report !== null) this.#report.textContent = reportText(carried);
    const code = codeToRead(facts);
    this.#showCode(code, facts.code && earlierCode(facts));
    this.querySelector('[data-asked]')?.replaceChildren(
      this.#around.dataset['ask'] ?? this.dataset['asked'] ?? '',
    );
    for (const hint of this.#all('[data-mail-user-id]')) hint.hidden = own.userId.trim() !== '';
    this.#link('[data-ticket-link]', ticketLink(form, subject, lines, note));
    // Where the letter has the code, that and the desk's address tell the rest.
    const letter = mailLink(email, subject, letterLines(lines, own, labels), note);
    this.#link('[data-mail-link]', { ...letter, cut: letter.cut && code === undefined });
  }

  /** Sets a link wherever it stands; where not everything was let in, what to do about it is shown beside it. */
  #link(selector: string, { address, cut }: FittedLink) {
    for (const link of this.#all(selector)) {
      link.setAttribute('href', address);
      link.parentElement?.querySelector('[data-cut]')?.toggleAttribute('hidden', !cut);
    }
  }

  #showCode(code = '', before = '') {
    for (const [hook, digits] of Object.entries({ reference: code, earlier: before })) {
      for (const part of this.#all(`[data-${hook}]`)) {
        part.hidden = digits === '';
        part.querySelector(`[data-${hook}-code]`)?.replaceChildren(digits);
      }
    }
  }

  /** Copies what the button names. What came of it is said beside it; what could not be copied is shown. */
  #copy(button: HTMLElement) {
    const text = this.#around.querySelector<HTMLElement>(button.dataset['copy'] ?? '');
    const status = button.parentElement?.querySelector('[data-copy-status]') ?? null;
    const { done = this.dataset['done'], failed = this.dataset['failed'] } = button.dataset;
    if (text !== null) void copyReport({ done, failed }, text, status);
  }

  async #share({ dataset: { failed } }: HTMLElement) {
    const say = (text = '') =>
      this.querySelector('.report-actions [data-copy-status]')?.replaceChildren(text);
    const { subject = this.#props.subject } = this.#around.dataset;
    try {
      await navigator.share({ title: subject, text: this.#report?.textContent ?? '' });
      say();
    } catch (error) {
      // Closing the system's own window is no failure.
      say(error instanceof DOMException && error.name === 'AbortError' ? '' : failed);
    }
  }
}

customElements.define('hand-over', HandOver);
