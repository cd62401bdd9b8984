import { nothingFound } from '../../portal/hand-over-event.ts';
import { tellHandOver } from '../../portal/tell-hand-over.element.ts';
import type { Answer, Result } from '../query/ask.ts';
import { nodesOf } from './segments.element.ts';
import type { Suggestion, Suggestions } from '../query/suggest.ts';

/** What is shown for a query: an answer of the full text, or of the titles alone where that is out of reach. */
type Shown = Answer & { readonly failed: boolean };

function resultOf({ url, title, symptom }: Suggestion): Result {
  return { url, title, symptom, summary: [], passage: [] };
}

/** The titles' answer, for when the full text is out of reach. It is never called more than a weak match. */
function fromTitles({ symptoms, guides }: Suggestions): Shown {
  const results = [...guides, ...symptoms].map(resultOf);
  return { match: results.length > 0 ? 'weak' : 'none', results, corrections: [], failed: true };
}

/** Asks the full text; where a file of it is missing or out of reach, the titles. Rejects only where both are. */
async function answerTo(query: string, exact: boolean): Promise<Shown> {
  const { loadSearch, loadCorrectingSuggester } = await import('./load-index.element.ts');
  try {
    return { ...(await (await loadSearch()).ask(query, { exact })), failed: false };
  } catch {
    return fromTitles((await loadCorrectingSuggester()).suggest(query));
  }
}

/**
 * `<search-results>`: answers the query in the page's address. The address is the state, so back, forward and reload
 * bring query and results back. A query is only ever put on the page as text.
 */
class SearchResults extends HTMLElement {
  #asked = 0;
  readonly #onPopState = () => void this.#answer();
  readonly #onSubmit = (event: SubmitEvent) => this.#submit(event);

  connectedCallback() {
    addEventListener('popstate', this.#onPopState);
    document.addEventListener('submit', this.#onSubmit);
    void this.#answer();
  }

  disconnectedCallback() {
    removeEventListener('popstate', this.#onPopState);
    document.removeEventListener('submit', this.#onSubmit);
  }

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`<search-results> has no ${selector}.`);
    return found;
  }

  /** A sentence with the query in it, isolated: a Latin one would draw what follows it to its other side. */
  #word(name: string, query: string): string {
    return (this.dataset[name] ?? '').replace('{query}', () => `\u2068${query}\u2069`);
  }

  #submit(event: SubmitEvent) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.getAttribute('role') !== 'search') return;
    event.preventDefault();
    const query = new FormData(form).get('q');
    history.pushState(null, '', `?${new URLSearchParams({ q: typeof query === 'string' ? query : '' })}`);
    void this.#answer();
  }

  async #answer() {
    const asked = ++this.#asked;
    const address = new URLSearchParams(location.search);
    const query = address.get('q') ?? '';
    const field = document.querySelector<HTMLInputElement>('search-box input');
    if (field && document.activeElement !== field) field.value = query;
    const list = this.#part('[data-search-results]');
    list.dataset['state'] = query.trim() === '' ? 'idle' : 'loading';
    if (query.trim() === '') {
      this.#show(query, undefined);
      return;
    }
    this.#status(this.#word('searching', query));
    let shown: Shown | undefined;
    try {
      shown = await answerTo(query, address.has('exact'));
    } catch {
      shown = { match: 'none', results: [], corrections: [], failed: true };
    }
    if (asked === this.#asked) this.#show(query, shown);
  }

  #status(text: string) {
    const status = this.#part('[data-search-status]');
    status.textContent = text;
    status.hidden = text === '';
  }

  #show(query: string, shown: Shown | undefined) {
    const list = this.#part('[data-search-results]');
    const results = shown?.results ?? [];
    list.replaceChildren(...results.map((result) => this.#item(result)));
    list.dataset['query'] = query;
    list.dataset['match'] = shown?.match ?? 'none';
    if (shown !== undefined) list.dataset['state'] = shown.failed && results.length === 0 ? 'failed' : 'done';
    const count = (this.dataset['count'] ?? '').replace(
      '{count}',
      results.length.toLocaleString(document.documentElement.lang),
    );
    const failed = shown?.failed === true ? [this.dataset['failed'] ?? ''] : [];
    this.#status([...failed, ...(results.length > 0 ? [this.#word('title', query), count] : [])].join(' '));
    this.#part('[data-weak-match]').hidden = shown?.match !== 'weak';
    this.#showNothing(query, shown !== undefined && results.length === 0);
    this.#showCorrected(query, shown);
    document.querySelector<HTMLElement>('[data-all-guides]')?.toggleAttribute('hidden', results.length > 0);
  }

  #showNothing(query: string, nothing: boolean) {
    const section = this.#part('[data-no-results]');
    section.hidden = !nothing;
    if (!nothing) return;
    this.#part('[data-no-results] h2').textContent = this.#word('nothing', query);
    const handOver = section.querySelector('hand-over');
    // The limit comes with the page: from its module it would bring all code that search shares.
    const limit = Number(this.dataset['maxQueryLength']);
    void tellHandOver(handOver, nothingFound(query.slice(0, limit).trim()));
  }

  #showCorrected(query: string, shown: Shown | undefined) {
    const line = this.#part('[data-search-changed]');
    const isCorrected = (shown?.corrections.length ?? 0) > 0;
    line.hidden = !isCorrected;
    this.#part('[data-search-changed] span').textContent = this.#word(
      'changed',
      shown?.correctedQuery ?? query,
    );
    const link = this.#part('[data-search-changed] a');
    link.textContent = this.#word('exactly', query);
    link.setAttribute('href', `?${new URLSearchParams({ q: query, exact: '1' })}`);
  }

  #item({ url, title, symptom, summary, passage }: Result): Node {
    const template = this.querySelector<HTMLTemplateElement>('template[data-result]');
    if (template === null) throw new Error('<search-results> has no template of a result.');
    const item = document.importNode(template.content, true);
    const link = item.querySelector('a');
    if (link) link.href = url;
    link?.append(...nodesOf(title));
    item.querySelector('.badge')?.append(symptom);
    item.querySelector('[data-summary]')?.append(...nodesOf(summary));
    item.querySelector('[data-passage]')?.append(...nodesOf(passage));
    for (const empty of item.querySelectorAll('p:empty, .badge:empty')) empty.remove();
    return item;
  }
}

customElements.define('search-results', SearchResults);
