/** Scrolls a box alone to a part of it: the panel stays where its reader is, at the findings. */
function show(part: Element, box: Element): void {
  const [room, place] = [box.getBoundingClientRect(), part.getBoundingClientRect()];
  box.scrollBy(place.right - room.right + 16, place.top - room.top - room.height / 3);
}

/** Draws a guide's map in the preview's panel: it is taken out of the map's own page, with the styles that it has there. */
class DiagramPreview extends HTMLElement {
  connectedCallback(): void {
    this.#draw().catch((error: unknown) =>
      this.#tell(error instanceof Error ? error.message : String(error)),
    );
  }

  /** Says before the link that there is no picture, and why. */
  #tell(reason: string): void {
    const line = document.createElement('p');
    const code = document.createElement('code');
    code.dir = 'ltr';
    code.textContent = reason;
    line.append(`${this.dataset['failed'] ?? ''}: `, code);
    this.prepend(line);
  }

  async #draw(): Promise<void> {
    const response = await fetch(this.dataset['address'] ?? '');
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const picture = page.querySelector('main svg')?.parentElement;
    if (!picture) throw new Error(page.querySelector('pre')?.textContent ?? `${response.status}`);
    // On its own page it is wider than the text; here that would lie outside the panel, where nothing scrolls to.
    picture.style.marginInline = '0';
    const root = this.attachShadow({ mode: 'open' });
    root.append(
      ...page.querySelectorAll('style, link[rel="stylesheet"]'),
      picture,
      document.createElement('slot'),
    );
    const start = root.querySelector('#map-start');
    if (start !== null) requestAnimationFrame(() => [this, picture].forEach((box) => show(start, box)));
  }
}

customElements.define('diagram-preview', DiagramPreview);
