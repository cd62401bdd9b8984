/** A browser that is not Chromium, driven by the protocol that it speaks, as far as the walks need one. */
export interface Engine {
  /** Opens an address and waits until the page has loaded. Throws where the browser has no page to show. */
  open(address: string): Promise<void>;
  /** Clicks, as a hand does, the first element that is seen among those that a selector finds. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'paste'): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** An expression that gives the first element that is seen among those that a selector finds. */
export const firstSeen = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility())`;
