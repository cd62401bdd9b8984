import { listedResults } from '../../search/query/answer.ts';
import { loadSearch } from '../../search/ui/load-index.element.ts';

/** Asks the site's own search each query of the list and says at which position it finds the guide. In the preview only. */
class SearchPlace extends HTMLElement {
  connectedCallback(): void {
    this.#ask().catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      this.append(`${this.dataset['failed'] ?? ''}: ${reason}`);
    });
  }

  async #ask(): Promise<void> {
    const search = await loadSearch();
    const { address = '', found = '', missing = '' } = this.dataset;
    const digits = new Intl.NumberFormat('fa-IR');
    for (const item of this.querySelectorAll('li')) {
      const query = item.querySelector('[data-query]')?.textContent ?? '';
      const listed = listedResults(await search.ask(query));
      const place = listed.findIndex((result) => result.url === address) + 1;
      const shown = item.querySelector('[data-place]');
      if (shown !== null)
        shown.textContent = place === 0 ? missing : found.replace('{place}', digits.format(place));
      item.dataset['state'] = place === 1 ? 'first' : place > 0 && place <= 3 ? 'near' : 'far';
    }
  }
}

customElements.define('search-place', SearchPlace);
