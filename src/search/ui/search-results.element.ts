import { isolate } from '../../text/isolate.ts';
import { listedResults, type Answer } from '../query/answer.ts';
import { answerTo, firstAnswer, hasAnswers, type FirstAnswer, type Shown } from './answers.element.ts';
import { keepScroll, restoreScroll } from './scroll-place.element.ts';
import { showFurther, showResults, showSymptom } from './result-list.element.ts';

/**
 * `<search-results>`: answers the query in the page's address. The address is the state, so back, forward and reload
 * bring query and results back. Until the full answer is there, what the box would suggest stands in its place. A query is
 * only ever put on the page as text.
 */
class SearchResults extends HTMLElement {
  #asked = 0;
  readonly #pageTitle = document.title;
  readonly #onPopState = () => void this.#answer();
  readonly #onSubmit = (event: SubmitEvent) => this.#submit(event);

  connectedCallback() {
    addEventListener('popstate', this.#onPopState);
    document.addEventListener('submit', this.#onSubmit);
    this.addEventListener('click', keepScroll);
    void this.#answer();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#onPopState);
    document.removeEventListener('submit', this.#onSubmit);
    this.removeEventListener('click', keepScroll);
  }

  #part<Name extends keyof HTMLElementTagNameMap>(name: Name, hook: string): HTMLElementTagNameMap[Name] {
    const found = this.querySelector<HTMLElementTagNameMap[Name]>(`${name}${hook}`);
    if (found === null) throw new Error(`<search-results> has no ${name}${hook}.`);
    return found;
  }

  get #list(): HTMLOListElement {
    return this.#part('ol', '[data-search-results]');
  }

  /** A sentence with the query or a subject in it, isolated: a Latin one would draw what follows it to its other side. */
  #word(name: string, inserted: string): string {
    return (this.dataset[name] ?? '').replace(/\{(?:query|subject)\}/u, () => isolate(inserted));
  }

  #submit(event: SubmitEvent) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.getAttribute('role') !== 'search') return;
    event.preventDefault();
    const query = new FormData(form).get('q');
    keepScroll();
    history.pushState(null, '', `?${new URLSearchParams({ q: typeof query === 'string' ? query : '' })}`);
    void this.#answer();
  }

  async #answer() {
    const asked = ++this.#asked;
    const address = new URLSearchParams(location.search);
    // The limit comes with the page: from its module it would bring all code that search shares.
    const limit = Number(this.dataset['maxQueryLength']);
    const query = (address.get('q') ?? '').slice(0, limit).toWellFormed();
    const exact = address.has('exact');
    const field = document.querySelector<HTMLInputElement>('search-box input');
    const list = this.#list;
    // What was answered last is nobody's typing any more, though the keyboard's focus stays in the field.
    if (field && (document.activeElement !== field || field.value === list.dataset['query']))
      field.value = query;
    const isIdle = query.trim() === '';
    list.dataset['query'] = query;
    list.dataset['state'] = isIdle ? 'idle' : 'loading';
    this.#showAllGuides(isIdle);
    document.title = isIdle
      ? this.#pageTitle
      : this.#word('pageTitle', query).replace('{title}', () => this.#pageTitle);
    if (isIdle) {
      this.#show(query, undefined);
      return;
    }
    this.#status(this.#word('searching', query));
    if (!exact) void this.#showFirst(query, asked);
    const shown = await answerTo(query, exact);
    if (asked === this.#asked) this.#show(query, shown);
  }

  /** What the box has loaded answers at once; what stays of it keeps its place when the whole answer is there. */
  async #showFirst(query: string, asked: number) {
    const first = await firstAnswer(query).catch(() => undefined);
    const isAwaited = asked === this.#asked && this.#list.dataset['state'] === 'loading';
    if (!isAwaited || first === undefined || !(hasAnswers(first) || first.subject !== undefined)) return;
    this.#showAnswers(first);
    this.#showDoubt(first);
    this.#showCorrected(query, first.corrections.length > 0);
    restoreScroll();
  }

  /** Shows the pages, the symptom and the guides of an answer, and hides what was there of another. */
  #showAnswers({ pages = [], symptom, results = [], further = [] }: Partial<Answer>) {
    const template = this.#part('template', '[data-result]');
    const asked = new Set(pages.map(({ page }) => page));
    for (const part of this.querySelectorAll<HTMLElement>('[data-page-answer]'))
      part.hidden = !asked.has(part.dataset['pageAnswer'] ?? '');
    showSymptom(this.#part('h2', '[data-symptom-answer]'), symptom);
    showResults(this.#list, { symptom, results }, template);
    showFurther(this.#part('details', '[data-further]'), further, template);
  }

  #status(text: string) {
    const status = this.#part('p', '[data-search-status]');
    status.textContent = text;
    status.hidden = text === '';
  }

  #show(query: string, shown: Shown | undefined) {
    const list = this.#list;
    const isNothing = shown !== undefined && !hasAnswers(shown);
    this.#showAnswers(shown ?? {});
    list.dataset['match'] = shown?.match ?? 'none';
    const failed = shown?.failed === true ? [this.dataset['failed'] ?? ''] : [];
    this.#status([...failed, ...this.#found(query, shown)].join(' '));
    this.#showDoubt(shown);
    this.#showNothing(isNothing, shown?.subject);
    if (shown !== undefined && shown.match !== 'strong') void this.#carryQuery(query.trim());
    this.#showCorrected(query, (shown?.corrections.length ?? 0) > 0);
    if (shown !== undefined) list.dataset['state'] = shown.failed && isNothing ? 'failed' : 'done';
    this.#showAllGuides(list.dataset['state'] !== 'done');
    if (shown !== undefined) restoreScroll();
  }

  /** Lets the links to the portal carry the query; without the code for it they lead there all the same. */
  async #carryQuery(query: string) {
    const ticket = await import('./query-ticket.element.ts').catch(() => undefined);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-ticket-link]'))
      ticket?.carryQuery(link, query);
  }

  /** How many guides there are for the query; that none is about what it asks; or that nothing was found. */
  #found(query: string, shown: Shown | undefined): string[] {
    if (shown === undefined) return [];
    const found = listedResults(shown);
    const isNothing = !hasAnswers(shown);
    if (found.length === 0 && !isNothing) return [];
    if (shown.subject !== undefined) return [this.#word('noGuide', shown.subject)];
    if (isNothing) return [this.#word('nothing', query)];
    const count = found.length.toLocaleString(document.documentElement.lang);
    return [this.#word('title', shown.correctedQuery ?? query).replace('{count}', count)];
  }

  #showAllGuides(shown: boolean) {
    document.querySelector('[data-all-guides]')?.toggleAttribute('hidden', !shown);
  }

  /** Other words for it would find nothing either, where no guide is about the subject. */
  #showNothing(isNothing: boolean, subject: string | undefined) {
    this.#part('section', '[data-no-results]').hidden = !isNothing;
    this.#part('div', '[data-other-words]').hidden = subject !== undefined;
  }

  /** Support stands above what is no sure answer, and is all that is left to do where no guide is about it. */
  #showDoubt(shown: FirstAnswer | undefined) {
    const doubt = this.#part('section', '[data-weak-match]');
    // Where the way to support is the answer it stands there already.
    doubt.hidden = shown?.match !== 'weak' || shown.pages.length > 0;
    const words = doubt.querySelector('p');
    if (words) words.textContent = this.dataset[shown?.subject === undefined ? 'weak' : 'noGuideAsk'] ?? '';
  }

  /** The way back to what was typed, where a word of it was read as another. */
  #showCorrected(query: string, isCorrected: boolean) {
    this.#part('p', '[data-search-changed]').hidden = !isCorrected;
    const link = this.#part('a', '[data-exactly]');
    link.textContent = this.#word('exactly', query);
    link.setAttribute('href', `?${new URLSearchParams({ q: query, exact: '1' })}`);
  }
}

customElements.define('search-results', SearchResults);
