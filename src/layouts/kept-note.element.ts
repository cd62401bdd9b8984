/** `<kept-note>`: says in the place of the lead that the site is on the device now, once in the device's life. */
class KeptNote extends HTMLElement {
  readonly #onKept = () => void this.#tell();

  connectedCallback() {
    document.addEventListener('site-kept', this.#onKept);
  }

  disconnectedCallback() {
    document.removeEventListener('site-kept', this.#onKept);
  }

  async #tell() {
    // What reads the device's store is on the device by now: no first visit waits for it.
    const { isNews } = await import('../sessions/told-once.element.ts');
    if (!isNews('kept')) return;
    this.dataset['told'] = '';
    this.querySelector('[role="status"]')?.replaceChildren(this.dataset['kept'] ?? '');
  }
}

customElements.define('kept-note', KeptNote);
