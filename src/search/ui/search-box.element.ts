import type { Suggester, Suggestions } from '../query/suggest.ts';
import type { suggestionGroups } from './suggestion-list.element.ts';

/** One letter is the start of anything. */
const MIN_LETTERS = 2;

/** A phone: what stands above the field would leave no room for suggestions between it and the keyboard. */
const SMALL_SCREEN = '(max-width: 40rem)';
const TOUCH_SCREEN = '(pointer: coarse)';

/** What the first touch of the field loads. */
interface Loaded {
  readonly suggester: Suggester;
  readonly groupsOf: typeof suggestionGroups;
}

/**
 * `<search-box>`: suggests guides and symptoms while one types, as a combobox with a listbox popup (ARIA Authoring
 * Practices, "Editable Combobox With List Autocomplete"). Up and down move, Enter opens the option or sends the form,
 * Escape closes. Nothing is loaded before the field is touched.
 */
class SearchBox extends HTMLElement {
  #loading: Promise<Loaded> | undefined;
  /** Whether the suggester corrects unknown words: the code for it is loaded when the first one is typed. */
  #corrects = false;
  #active = -1;
  /** Whether somebody is typing: from a letter until the list is closed. An answer that comes later opens nothing. */
  #isTyping = false;
  /** What the list was made for. */
  #suggestedFor = '';
  readonly #onPageHide = () => this.#close();
  #viewportHeight = window.visualViewport?.height ?? 0;
  readonly #onResize = () => {
    const height = window.visualViewport?.height ?? 0;
    if (height < this.#viewportHeight) this.#bringToTop();
    this.#viewportHeight = height;
  };

  connectedCallback() {
    const { input } = this.#elements();
    if (!input) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', 'suggestions');
    input.addEventListener('focus', () => {
      this.#bringToTop();
      void this.#load();
    });
    input.addEventListener('pointerenter', () => void this.#load(), { once: true });
    input.addEventListener('input', () => {
      this.#isTyping = document.activeElement === input;
      void this.#suggest();
    });
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    this.addEventListener('submit', () => {
      this.#close();
      // On the page of results nothing loads anew, and the keyboard would stay over them.
      if (matchMedia(TOUCH_SCREEN).matches) input.blur();
    });
    // A page that is kept for the way back is kept with its list closed.
    addEventListener('pagehide', this.#onPageHide);
    // The keyboard of a phone comes after the focus.
    window.visualViewport?.addEventListener('resize', this.#onResize);
    // A pointer press must not take the focus from the field before the click arrives.
    this.querySelector('.suggestions')?.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.#onPageHide);
    window.visualViewport?.removeEventListener('resize', this.#onResize);
  }

  #bringToTop() {
    const { input } = this.#elements();
    if (document.activeElement !== input || !matchMedia(SMALL_SCREEN).matches) return;
    input?.closest('.search-row')?.scrollIntoView({ block: 'start' });
  }

  #elements() {
    return {
      input: this.querySelector('input'),
      list: this.querySelector<HTMLElement>('.suggestions'),
      status: this.querySelector('[data-suggestions-status]'),
    };
  }

  #options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  /** Without the suggester the field is still a plain form that works, so a failed load says nothing. */
  async #load(): Promise<Loaded | undefined> {
    this.#loading ??= import('./load-index.element.ts').then(async (index) => ({
      suggester: await index.loadSuggester(),
      groupsOf: index.suggestionGroups,
    }));
    try {
      return await this.#loading;
    } catch {
      this.#loading = undefined;
      return undefined;
    }
  }

  async #suggest() {
    const { input } = this.#elements();
    const loaded = await this.#load();
    if (!input || !loaded || !this.#isTyping) return;
    const query = input.value;
    if ([...query.trim()].length < MIN_LETTERS) {
      this.#close();
      return;
    }
    const found = await loaded.suggester.suggest(query).catch(() => undefined);
    if (found === undefined || !this.#isFor(query)) return;
    this.#show(found, loaded.groupsOf);
    this.#suggestedFor = query;
    if (found.mayNeedCorrection && !this.#corrects) void this.#loadCorrector();
  }

  /** Whether suggestions for a query are still wanted: pieces of the index come when they come, and in any order. */
  #isFor(query: string): boolean {
    return this.#isTyping && this.#elements().input?.value === query;
  }

  /** What is suggested already shows meanwhile; where the code cannot be loaded, the next unknown word tries again. */
  async #loadCorrector() {
    this.#corrects = true;
    try {
      const { loadCorrectingSuggester, suggestionGroups: groupsOf } = await import('./load-index.element.ts');
      this.#loading = Promise.resolve({ suggester: await loadCorrectingSuggester(), groupsOf });
    } catch {
      this.#corrects = false;
      return;
    }
    void this.#suggest();
  }

  #show(found: Suggestions, groupsOf: Loaded['groupsOf']) {
    const { input, list, status } = this.#elements();
    if (!input || !list || !status) return;
    const { countLabel = '', noneLabel = '' } = this.dataset;
    list.replaceChildren(...groupsOf(found, this.dataset));
    this.#options().forEach((option, index) => (option.id = `suggestion-${index}`));
    const count = this.#options().length;
    this.#activate(-1);
    list.hidden = count === 0;
    input.setAttribute('aria-expanded', String(count > 0));
    status.textContent =
      count > 0 ? `${count.toLocaleString(document.documentElement.lang)} ${countLabel}` : noneLabel;
  }

  #activate(index: number) {
    const { input } = this.#elements();
    const options = this.#options();
    this.#active = index;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options[index];
    if (option === undefined) input?.removeAttribute('aria-activedescendant');
    else {
      input?.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  #close() {
    this.#isTyping = false;
    const { input, list, status } = this.#elements();
    if (list) list.hidden = true;
    input?.setAttribute('aria-expanded', 'false');
    if (status) status.textContent = '';
    this.#activate(-1);
  }

  #onKey(event: KeyboardEvent) {
    const { list } = this.#elements();
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const isForThis = this.#suggestedFor === this.#elements().input?.value;
    const count = isForThis ? this.#options().length : 0;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (list?.hidden) list.hidden = false;
      this.#elements().input?.setAttribute('aria-expanded', 'true');
      // One place more than there are options: the field itself, where typing goes on.
      const places = count + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#activate(((this.#active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape') {
      if (list?.hidden === false) event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && this.#active >= 0 && list?.hidden === false) {
      event.preventDefault();
      this.#options()[this.#active]?.click();
    }
  }
}

customElements.define('search-box', SearchBox);
