import type { Suggester, Suggestion, Suggestions } from '../query/suggest.ts';
import { nodesOf } from './segments.element.ts';

/**
 * `<search-box>`: suggests symptoms and guides while one types, as a combobox with a listbox popup (ARIA Authoring
 * Practices, "Editable Combobox With List Autocomplete"). Up and down move, Enter opens the option or sends the form,
 * Escape closes. Nothing is loaded before the field is touched.
 */
class SearchBox extends HTMLElement {
  #suggester: Promise<Suggester> | undefined;
  /** Whether the suggester corrects unknown words: the code for it is loaded when the first one is typed. */
  #corrects = false;
  #active = -1;

  connectedCallback() {
    const { input } = this.#elements();
    if (!input) return;
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', 'suggestions');
    input.addEventListener('focus', () => void this.#load());
    input.addEventListener('pointerenter', () => void this.#load(), { once: true });
    input.addEventListener('input', () => void this.#suggest());
    input.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    // A pointer press must not take the focus from the field before the click arrives.
    this.querySelector('.suggestions')?.addEventListener('pointerdown', (event) => event.preventDefault());
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
  async #load(): Promise<Suggester | undefined> {
    this.#suggester ??= import('./load-index.element.ts').then(({ loadSuggester }) => loadSuggester());
    try {
      return await this.#suggester;
    } catch {
      this.#suggester = undefined;
      return undefined;
    }
  }

  async #suggest() {
    const { input } = this.#elements();
    const suggester = await this.#load();
    if (!input || !suggester) return;
    const query = input.value;
    if (query.trim() === '') {
      this.#close();
      return;
    }
    const found = suggester.suggest(query);
    this.#show(found);
    if (found.mayNeedCorrection && !this.#corrects) void this.#loadCorrector();
  }

  /** What is suggested already shows meanwhile; where the code cannot be loaded, the next unknown word tries again. */
  async #loadCorrector() {
    this.#corrects = true;
    try {
      const { loadCorrectingSuggester } = await import('./load-index.element.ts');
      await loadCorrectingSuggester();
    } catch {
      this.#corrects = false;
      return;
    }
    void this.#suggest();
  }

  #show({ symptoms, guides }: Suggestions) {
    const { input, list, status } = this.#elements();
    if (!input || !list || !status) return;
    const { symptomsLabel = '', guidesLabel = '', countLabel = '', noneLabel = '' } = this.dataset;
    const groups = [
      this.#group('symptoms', symptomsLabel, symptoms),
      this.#group('guides', guidesLabel, guides),
    ].filter((group) => group !== undefined);
    list.replaceChildren(...groups);
    this.#options().forEach((option, index) => (option.id = `suggestion-${index}`));
    const count = this.#options().length;
    this.#activate(-1);
    list.hidden = count === 0;
    input.setAttribute('aria-expanded', String(count > 0));
    status.textContent =
      count > 0 ? `${count.toLocaleString(document.documentElement.lang)} ${countLabel}` : noneLabel;
  }

  #group(name: string, label: string, suggestions: readonly Suggestion[]): HTMLElement | undefined {
    if (suggestions.length === 0) return undefined;
    const group = document.createElement('div');
    const heading = document.createElement('div');
    heading.id = `suggested-${name}`;
    heading.className = 'suggestions-heading';
    heading.textContent = label;
    heading.setAttribute('role', 'presentation');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', heading.id);
    group.append(heading, ...suggestions.map((suggestion) => this.#option(suggestion)));
    return group;
  }

  #option({ url, title, alias }: Suggestion): HTMLElement {
    const option = document.createElement('a');
    option.href = url;
    option.tabIndex = -1;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const line = document.createElement('span');
    line.append(...nodesOf(title));
    option.append(line);
    if (alias.length > 0) {
      const small = document.createElement('small');
      small.append(...nodesOf(alias));
      option.append(small);
    }
    return option;
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
    const { input, list, status } = this.#elements();
    if (list) list.hidden = true;
    input?.setAttribute('aria-expanded', 'false');
    if (status) status.textContent = '';
    this.#activate(-1);
  }

  #onKey(event: KeyboardEvent) {
    const { list } = this.#elements();
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const count = this.#options().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      if (list?.hidden) list.hidden = false;
      this.#elements().input?.setAttribute('aria-expanded', 'true');
      // One place more than there are options: the field itself, where typing goes on.
      const places = count + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#activate(((this.#active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Escape' && list?.hidden === false) {
      event.preventDefault();
      this.#close();
    } else if (event.key === 'Enter' && this.#active >= 0 && list?.hidden === false) {
      event.preventDefault();
      this.#options()[this.#active]?.click();
    }
  }
}

customElements.define('search-box', SearchBox);
