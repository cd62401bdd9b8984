/** What the device keeps the reader's choice under, for all guides: who opens Android in one wants it in the next. */
const KEY = 'rahgosha-platform';

/** The device's store by itself: the room of sessions would bring a script ten times as large. It may be forbidden. */
function inStore<Value>(use: (store: Storage) => Value): Value | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** The system that a browser says it runs on; an iPad calls itself a Mac, but no Mac is touched. */
function ownSystem({ userAgent, maxTouchPoints }: Navigator): string {
  if (/Android/.test(userAgent)) return 'android';
  if (/iP(hone|ad)/.test(userAgent)) return 'ios';
  if (/Mac/.test(userAgent)) return maxTouchPoints > 1 ? 'ios' : 'mac';
  return /Windows/.test(userAgent) ? 'windows' : 'linux';
}

/**
 * `<own-platform>`: opens the platform that the reader opened last in any guide, or else that of their own device. Without it
 * all are folded, and each opens at a touch.
 */
class OwnPlatform extends HTMLElement {
  connectedCallback() {
    const parts = [...this.querySelectorAll<HTMLDetailsElement>('[data-system]')];
    const wanted = [inStore((store) => store.getItem(KEY)), ownSystem(navigator)];
    const own = wanted.find((system) => parts.some((part) => part.dataset['system'] === system));
    for (const part of parts) {
      const { system = '' } = part.dataset;
      part.open ||= system === own;
      // A click, which the keyboard makes as well; the page's own opening is none.
      part.querySelector('summary')?.addEventListener('click', () => {
        if (!part.open) inStore((store) => store.setItem(KEY, system));
      });
    }
  }
}

customElements.define('own-platform', OwnPlatform);
