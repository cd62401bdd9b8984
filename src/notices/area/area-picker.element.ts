import { AREA_EVENT, readOwnArea } from '../own-area.element.ts';

/**
 * `<area-picker>`: says which area was chosen, and opens the dialog where one is. What finds areas, and the areas themselves,
 * come when it is opened first. Escape, the button or a touch beside it closes it, and the focus goes back to where it was.
 */
class AreaPicker extends HTMLElement {
  readonly #onArea = () => this.#draw();

  connectedCallback() {
    this.#button?.addEventListener('click', () => this.#open());
    document.addEventListener(AREA_EVENT, this.#onArea);
    this.#draw();
  }

  disconnectedCallback() {
    document.removeEventListener(AREA_EVENT, this.#onArea);
  }

  get #button() {
    return this.querySelector<HTMLElement>('[data-choose-area]');
  }

  #draw() {
    const own = readOwnArea();
    this.querySelector('[data-no-area]')?.toggleAttribute('hidden', own !== undefined);
    this.querySelector('[data-own-area]')?.toggleAttribute('hidden', own === undefined);
    this.querySelector('[data-area-name]')?.replaceChildren(own?.name ?? '');
  }

  /** Every opening is a new dialog: nothing that was typed stays. */
  #open() {
    const template = this.querySelector('template');
    const dialog = template && document.importNode(template.content, true).querySelector('dialog');
    if (!dialog) return;
    this.append(dialog);
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    dialog.querySelector('[data-again]')?.addEventListener('click', () => void this.#fill(dialog));
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.#button?.focus();
    });
    dialog.showModal();
    void this.#fill(dialog);
  }

  async #fill(dialog: HTMLDialogElement) {
    const say = (word: string, canTryAgain: boolean) => {
      dialog.querySelector('[data-status]')?.replaceChildren(dialog.dataset[word] ?? '');
      dialog.querySelector('[data-again]')?.toggleAttribute('hidden', !canTryAgain);
    };
    say('loading', false);
    dialog.querySelector('input')?.focus();
    try {
      const { chooseArea } = await import('./choose-area.element.ts');
      await chooseArea(dialog);
    } catch {
      say('failed', true);
    }
  }
}

customElements.define('area-picker', AreaPicker);

// Another tab may choose meanwhile, or the page that this one was left for.
const tell = () => document.dispatchEvent(new CustomEvent(AREA_EVENT));
addEventListener('storage', tell);
addEventListener('pageshow', ({ persisted }) => persisted && tell());
