import { isSparing } from './connection.ts';
import { workerScript } from './worker-script.element.ts';

/** What this page may still load of its own version: its scripts, and the search index where it searches. */
function needs(): string[] {
  const scripts = [...document.scripts].flatMap(({ src }) => (src === '' ? [] : [new URL(src).pathname]));
  const index = document.querySelector<HTMLElement>('[data-search-index]')?.dataset['searchIndex'];
  return index === undefined ? scripts : [...scripts, `${index}base.json`];
}

/** Whether a worker has installed, once it is known; false where its install fails. */
const installed = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve(worker.state !== 'redundant');
    };
    worker.addEventListener('statechange', look);
    look();
  });

/**
 * `<keep-offline>`: registers the service worker, at once or when asked. Without one the site works as before. Where the
 * whole site is on the device it says so by the event `site-kept`, which bubbles; again when a new version has come.
 */
class KeepOffline extends HTMLElement {
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
    if (known === undefined && isSparing(connection ?? undefined)) this.#offer(container);
    else this.#follow(known ?? (await container.register(workerScript(''), { updateViaCache: 'none' })));
  }

  #follow(registration: ServiceWorkerRegistration) {
    const settle = async (worker: ServiceWorker | null) => {
      if (worker === null || !(await installed(worker))) return;
      // It decides by itself whether no open page needs the old version.
      if (registration.active !== null) registration.waiting?.postMessage({ needs: needs() });
      this.#tell();
    };
    const settleNew = () => void settle(registration.installing);
    registration.addEventListener('updatefound', settleNew);
    settleNew();
    void settle(registration.active);
  }

  #tell() {
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
      const { installing } = await container.register(workerScript('asked'), { updateViaCache: 'none' });
      if (installing !== null && !(await installed(installing))) throw new Error();
      this.#tell();
      say('done');
    } catch {
      say('failed');
    }
  }
}

customElements.define('keep-offline', KeepOffline);
