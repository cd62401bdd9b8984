import { isSparing } from './connection.ts';

const SCRIPT = '/service-worker.js';

/** What this page may still load of its own version: its scripts, and the search index where it searches. */
function needs(): string[] {
  const scripts = [...document.scripts].flatMap(({ src }) => (src === '' ? [] : [new URL(src).pathname]));
  const index = document.querySelector<HTMLElement>('[data-search-index]')?.dataset['searchIndex'];
  return index === undefined ? scripts : [...scripts, `${index}manifest.json`];
}

/** Resolves when the worker is installed; rejects where its install fails. */
function installed(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'redundant') reject(new Error('The offline copy could not be saved.'));
      else if (worker.state !== 'installing') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Lets a version that has installed take over; it decides by itself whether no open page needs the old one. */
function offerTakeOver({ active, waiting }: ServiceWorkerRegistration) {
  if (active !== null) waiting?.postMessage({ needs: needs() });
}

/**
 * `<keep-offline>`: registers the service worker, at once or when asked. Without one the site works as before. Where the
 * whole site is on the device it says so once a page, by the event `site-kept`, which bubbles.
 */
class KeepOffline extends HTMLElement {
  #told = false;

  connectedCallback() {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const start = () => void this.#start(navigator.serviceWorker).catch(() => undefined);
    // The page comes first: its pictures, its font and whatever the customer does at once. Not when the browser is idle:
    // one that has nothing to draw may never say so.
    const whenQuiet = () => setTimeout(start, 1000);
    if (document.readyState === 'complete') whenQuiet();
    else addEventListener('load', whenQuiet, { once: true });
  }

  async #start(container: ServiceWorkerContainer) {
    const known = await container.getRegistration();
    const connection = 'connection' in navigator ? navigator.connection : undefined;
    if (known !== undefined) this.#follow(known);
    else if (isSparing(connection ?? undefined)) this.#offer(container);
    else this.#follow(await container.register(SCRIPT, { updateViaCache: 'none' }));
  }

  #follow(registration: ServiceWorkerRegistration) {
    const settled = () => {
      offerTakeOver(registration);
      this.#tell();
    };
    const settle = (worker: ServiceWorker | null) =>
      void (worker && installed(worker).then(settled, () => undefined));
    if (registration.active === null) settle(registration.waiting);
    else settled();
    registration.addEventListener('updatefound', () => settle(registration.installing));
    settle(registration.installing);
  }

  #tell() {
    if (this.#told) return;
    this.#told = true;
    this.dispatchEvent(new Event('site-kept', { bubbles: true }));
  }

  #offer(container: ServiceWorkerContainer) {
    const offer = this.querySelector<HTMLElement>('[data-keep-offer]');
    if (offer === null) return;
    offer.hidden = false;
    offer.querySelector('button')?.addEventListener('click', () => void this.#save(container, offer));
  }

  async #save(container: ServiceWorkerContainer, offer: HTMLElement) {
    const status = this.querySelector<HTMLElement>('[data-keep-status]');
    const say = (word: 'busy' | 'done' | 'failed') => {
      offer.hidden = word !== 'failed';
      if (status !== null) status.textContent = status.dataset[word] ?? '';
    };
    say('busy');
    try {
      const { installing } = await container.register(`${SCRIPT}?asked`, { updateViaCache: 'none' });
      if (installing !== null) await installed(installing);
      say('done');
      this.#tell();
    } catch {
      say('failed');
    }
  }
}

customElements.define('keep-offline', KeepOffline);
