/** Attributes by name; one that is undefined is not written. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and what stands in it; text is text, whatever is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The same for what is drawn. */
export function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

/** A button that does something at a press, while it may be pressed. */
export function makeButton(label: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'quiet', ...attributes }, label);
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-disabled') !== 'true') press();
  });
  return button;
}

/**
 * Lets a button be pressed, or not. It is not disabled as the browser does it: that would take the focus from who has just
 * pressed it for the last time.
 */
export function setEnabled(button: HTMLButtonElement, isEnabled: boolean): void {
  if (isEnabled) button.removeAttribute('aria-disabled');
  else button.setAttribute('aria-disabled', 'true');
}

let lastId = 0;

/** An id that no element of the page has. */
export const freshId = () => `part-of-form-${++lastId}`;

/** Writes a text only where it is another: what is read out is not read again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
