import { fragmentTarget } from '../../text/fragment-target.element.ts';
import { persianDigits } from '../../text/format/persian-format.ts';
import { parseReportLabels } from '../labels/parse-report-labels.ts';
import { printOnly } from '../print-only.element.ts';
import { formatLatinCode } from '../reference-code/format-latin-code.ts';
import { CODE_LENGTH } from '../reference-code/reference-code.ts';
import { withoutShortForms } from '../../check/parse-short-form.ts';
import { watchCodeField } from './code-field.element.ts';
import { decode, type Decoded, type DecodedSession } from './decode-reference-code.ts';
import { decodedSession } from './decoded-session.element.ts';
import { deskData } from './desk-data.element.ts';
import { DeskMeasured } from './desk-measured.element.ts';
import { DeskNotices } from './desk-notices.element.ts';
import { findCodes } from './find-codes.ts';
import type { GuideLabels } from './guide-labels.ts';
import { neighbourGuides } from './neighbour-guides.ts';

/** Something to tell instead of a report, or beside it: the name of its text, and what is filled into it. */
type Problem = readonly [name: string, slot?: string, filling?: string];

/** The codes in what was typed; the digits of what was measured are none. */
const codesIn = (typed: string) => findCodes(withoutShortForms(typed));

/** Whether a text is more than numbers: its other digits are dates and telephone numbers then, and no codes. */
const isPastedText = (typed: string) => /\p{L}/u.test(typed);

/** What is wrong with digits that are no code. */
function problemOfDigits(digits: string, typed: string): Problem {
  if (digits === '') return ['empty'];
  if (digits.length === CODE_LENGTH) return ['mistyped'];
  if (isPastedText(typed)) return ['none'];
  return ['length', 'count', persianDigits(String(digits.length))];
}

function problemOf(decoded: Decoded): Problem | undefined {
  if (decoded.kind === 'unknown') return ['unknown'];
  if (decoded.kind === 'older')
    return ['older', 'titles', decoded.guides.map(({ title }) => `«${title}»`).join('، ')];
  return decoded.sessions.length > 1 ? ['two'] : undefined;
}

/**
 * `<support-desk>`: the codes that a customer read out, turned back into their reports in words. The codes stand in the
 * address's fragment, so that back, reload and a link from a ticket need nothing typed here, and no server sees them;
 * of a pasted report nothing but its codes goes there.
 */
class SupportDesk extends HTMLElement {
  readonly #data = deskData(this);
  /** The fragment that was read last. */
  #read = '';
  /** The report that was pasted last: it tells more than its codes, and is kept nowhere else. */
  #report = '';
  /** How often something was to be shown: what comes late must not take the place of what was asked since. */
  #shows = 0;
  readonly #onHashChange = () => {
    if (location.hash !== this.#read) this.#follow(true);
  };

  connectedCallback() {
    const form = this.querySelector('form');
    if (form !== null) form.hidden = false;
    if (this.#input !== null) watchCodeField(this.#input, (report) => (this.#report = report));
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = this.#input?.value.trim() ?? '';
      const { codes } = codesIn(typed);
      const hash = `#${codes.join()}`;
      if (codes.length > 0 && hash !== location.hash) {
        this.#read = hash;
        history.pushState(null, '', hash);
      }
      void this.#show(true, typed);
    });
    const help = this.querySelector<HTMLElement>('[data-desk-card]');
    const print = help?.querySelector('button');
    print?.addEventListener('click', () => printOnly(help));
    if (print) print.hidden = false;
    addEventListener('hashchange', this.#onHashChange);
    if (location.hash.length > 1) this.#follow(false);
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#onHashChange);
  }

  /** Reads the address. The link past the header and its like name a part of the page: they leave the codes as they were. */
  #follow(asked: boolean) {
    if (fragmentTarget(location.hash) === null) {
      this.#read = location.hash;
      void this.#show(asked, this.#typed());
    } else history.replaceState(history.state, '', this.#read || location.pathname);
  }

  get #input() {
    return this.querySelector<HTMLInputElement>('[data-code]');
  }

  /** The codes in the address, as a field shows them. A fragment that is not percent-encoded text is read as it stands. */
  #typed(): string {
    const fragment = location.hash.slice(1);
    let typed = fragment;
    try {
      typed = decodeURIComponent(fragment);
    } catch {
      // As it stands.
    }
    const { codes, rest } = findCodes(typed);
    return codes.length === 0 || rest !== '' ? typed : codes.map(formatLatinCode).join(', ');
  }

  /** @param asked whether a person has just asked, who then is led to the report; on arrival the page stays. */
  async #show(asked: boolean, typed: string) {
    const show = ++this.#shows;
    const { codes, rest } = codesIn(typed);
    // The same codes in other digits stay as they were typed.
    if (
      this.#input !== null &&
      (codes.length === 0 || findCodes(this.#input.value).codes.join() !== codes.join())
    )
      this.#input.value = typed;
    const guides = await this.#data.guides().catch(() => undefined);
    if (show !== this.#shows) return;
    const decoded = codes.map((code) => decode(code, guides ?? []));
    const sessions = decoded.flatMap((one) => (one.kind === 'sessions' ? one.sessions : []));
    this.#draw(guides === undefined ? [] : sessions, guides ?? []);
    const sent = this.#sent(codes, typed);
    const measured = this.#tellMeasured(sent);
    this.#tellNotices(sessions, sent);
    if (codes.length === 0 && measured !== undefined) this.#tell([]);
    else if (guides === undefined) this.#tell([['failed']]);
    else this.#tell(this.#problems(typed, codes, decoded, rest));
    if (!asked) return;
    (this.querySelector<HTMLElement>('[data-sessions] h2') ?? measured ?? this.#input)?.focus();
  }

  #problems(typed: string, codes: readonly string[], decoded: readonly Decoded[], rest: string): Problem[] {
    if (codes.length === 0) return [problemOfDigits(rest, typed)];
    const problems = decoded.flatMap((one): Problem[] => {
      const problem = problemOf(one);
      return problem === undefined ? [] : [problem];
    });
    const left = rest !== '' && !isPastedText(typed);
    return left ? [...problems, ['rest', 'digits', persianDigits(rest)]] : problems;
  }

  #draw(sessions: readonly DecodedSession[], guides: readonly GuideLabels[]) {
    const template = this.querySelector<HTMLTemplateElement>('[data-session]');
    const labels = parseReportLabels(this.dataset['labels']);
    const { outcomes } = this.#data;
    const cards =
      template === null
        ? []
        : sessions.map((session) => {
            const neighbours = neighbourGuides(session, sessions, guides);
            return decodedSession(session, { template, labels, neighbours, outcomes });
          });
    this.querySelector('[data-sessions]')?.replaceChildren(...cards);
  }

  /** All that the customer sent: what was typed, with the report that its codes came from. */
  #sent(codes: readonly string[], typed: string): string {
    const isOfReport = codesIn(this.#report).codes.some((code) => codes.includes(code));
    return isOfReport ? `${typed}\n${this.#report}` : typed;
  }

  /** Shows what was measured on the customer's device, and gives the heading of that; none where nothing was sent of it. */
  #tellMeasured(sent: string): HTMLElement | undefined {
    const measured = this.querySelector('desk-measured');
    if (!(measured instanceof DeskMeasured) || !measured.tell(sent)) return undefined;
    return measured.querySelector('h2') ?? undefined;
  }

  /** Has the notices shown in the light of what is on the desk, and of what the customer sent. */
  #tellNotices(sessions: readonly DecodedSession[], sent: string) {
    const notices = this.querySelector('desk-notices');
    if (notices instanceof DeskNotices)
      notices.tell(
        sessions.map(({ guide }) => guide),
        sent,
      );
  }

  #tell(problems: readonly Problem[]) {
    const place = this.querySelector<HTMLElement>('[data-problem]');
    const texts = problems.map(([name, slot = '', filling = '']) =>
      (place?.dataset[name] ?? '').replace(`{${slot}}`, filling),
    );
    place?.replaceChildren(texts.join(' '));
    const wrong = problems.some(([name]) => name !== 'two' && name !== 'failed');
    this.#input?.setAttribute('aria-invalid', String(wrong));
  }
}

customElements.define('support-desk', SupportDesk);
