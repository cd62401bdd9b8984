import { one, openPage, settled, textOf } from '../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import KeepOffline from '../../../src/offline/KeepOffline.astro';
import { headerCsp } from '../../../src/serving/csp.ts';
import { fa } from '../../../src/strings/fa.ts';
import { rendered, site } from '../blocks/guide-context.ts';
import '../../../src/offline/keep-offline.element.ts';

type WorkerState = 'installing' | 'installed' | 'activated' | 'redundant';

/** A service worker as a page sees it. */
class Worker extends EventTarget {
  state: WorkerState = 'installing';
  readonly postMessage = vi.fn<(message: unknown) => void>();

  become(state: WorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** The worker of the version in use. */
function inCharge(): Worker {
  const worker = new Worker();
  worker.become('activated');
  return worker;
}

/** A registration as a page sees it. */
class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
}

let registration: Registration;
let known: Registration | undefined;
const register = vi.fn<(script: string, options: object) => Promise<Registration>>();
let html = '';

beforeAll(async () => {
  html = await rendered(KeepOffline, { site, strings: fa });
});

beforeEach(() => {
  registration = new Registration();
  known = undefined;
  register.mockReset().mockImplementation(() => Promise.resolve(registration));
  vi.stubEnv('PROD', true);
  Object.assign(navigator, {
    serviceWorker: { register, getRegistration: () => Promise.resolve(known) },
    connection: { effectiveType: '4g' },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const name of ['serviceWorker', 'connection']) Reflect.deleteProperty(navigator, name);
});

/** Opens the page and lets its quiet second pass. */
async function open(around = '') {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await openPage(around + html, '/');
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  await settled();
}

const offer = () => one('[data-keep-offer]');
const status = () => textOf('[data-keep-status]');

async function ask() {
  one('[data-keep-offer] button').click();
  await settled();
}

describe('a page of a built site', () => {
  it('registers the worker when it is quiet, and asks the server for its script each time', async () => {
    await open();
    expect(register).toHaveBeenCalledExactlyOnceWith('/service-worker.js', { updateViaCache: 'none' });
    expect(offer().hidden).toBe(true);
  });

  it('gets the script\u2019s address by the one policy that the CSP allows, which makes no other address', async () => {
    const made = vi.fn((_: string, rules: { createScriptURL(asked: string): string }) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy: made });
    vi.resetModules();
    const { workerScript } = await import('../../../src/offline/worker-script.element.ts');
    expect(
      ['', 'asked', 'https://evil.example/'].map((asked) => Reflect.apply(workerScript, undefined, [asked])),
    ).toEqual(['/service-worker.js', '/service-worker.js?asked', '/service-worker.js?asked']);
    expect(made).toHaveBeenCalledOnce();
    const [name = ''] = made.mock.calls[0] ?? [];
    expect(headerCsp([]).split('; ')).toContain(`trusted-types ${name}`);
  });

  it('registers none in the live preview', async () => {
    vi.stubEnv('PROD', false);
    await open();
    expect(register).not.toHaveBeenCalled();
  });

  it('works as before where the browser knows no workers, or refuses this one', async () => {
    register.mockRejectedValue(new DOMException('no', 'SecurityError'));
    await open();
    expect(offer().hidden).toBe(true);
    Reflect.deleteProperty(navigator, 'serviceWorker');
    await open();
    expect(register).toHaveBeenCalledOnce();
    expect(status()).toBe('');
  });
});

describe('a customer who saves data', () => {
  beforeEach(() => {
    Object.assign(navigator, { connection: { saveData: true } });
  });

  it('is asked first, with what it weighs', async () => {
    await open();
    expect(register).not.toHaveBeenCalled();
    expect(offer().hidden).toBe(false);
    expect(offer().textContent).toContain(fa.saveOfflineSize('۶۰۰'));
  });

  it('is not asked again where the site is on the device already', async () => {
    known = registration;
    await open();
    expect(offer().hidden).toBe(true);
    expect(register).not.toHaveBeenCalled();
  });

  it('is told that it is being saved, and that it is', async () => {
    registration.installing = new Worker();
    await open();
    await ask();
    expect(register).toHaveBeenCalledExactlyOnceWith('/service-worker.js?asked', { updateViaCache: 'none' });
    expect(status()).toBe(fa.savingOffline);
    expect(offer().hidden).toBe(true);
    registration.installing.become('installed');
    await settled();
    expect(status()).toBe(fa.savedOffline);
  });

  it('can try again where it was not saved', async () => {
    registration.installing = new Worker();
    await open();
    await ask();
    registration.installing.become('redundant');
    await settled();
    expect(status()).toBe(fa.saveOfflineFailed);
    expect(offer().hidden).toBe(false);
    register.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await ask();
    expect(status()).toBe(fa.saveOfflineFailed);
  });
});

describe('the event that the site is kept', () => {
  const kept = vi.fn<(event: Event) => void>();
  beforeEach(() => {
    kept.mockReset();
    document.addEventListener('site-kept', kept);
  });
  afterEach(() => document.removeEventListener('site-kept', kept));

  it('comes when the first version has installed, and not before', async () => {
    registration.installing = new Worker();
    await open();
    expect(kept).not.toHaveBeenCalled();
    registration.installing.become('installed');
    await settled();
    expect(kept).toHaveBeenCalledOnce();
  });

  it('comes on a page of a site that is on the device already, before any update', async () => {
    known = Object.assign(registration, { active: inCharge(), installing: new Worker() });
    await open();
    expect(kept).toHaveBeenCalledOnce();
  });

  it('comes when the customer has asked for it, and never where it was not saved', async () => {
    Object.assign(navigator, { connection: { saveData: true } });
    registration.installing = new Worker();
    await open();
    await ask();
    registration.installing.become('redundant');
    await settled();
    expect(kept).not.toHaveBeenCalled();
    registration.installing = new Worker();
    await ask();
    registration.installing.become('installed');
    await settled();
    expect(kept).toHaveBeenCalledOnce();
  });
});

describe('a version that has installed beside the one in use', () => {
  it('is offered to take over, with what this page may still load', async () => {
    known = Object.assign(registration, { active: inCharge(), waiting: new Worker() });
    await open('<search-box data-search-index="/search-index/v1/"></search-box>');
    expect(registration.waiting?.postMessage).toHaveBeenCalledExactlyOnceWith({
      needs: ['/search-index/v1/base.json'],
    });
  });

  it('is told of this page\u2019s scripts', async () => {
    known = Object.assign(registration, { active: inCharge(), waiting: new Worker() });
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/assets/page.11.js';
    document.head.append(script);
    await open();
    script.remove();
    expect(registration.waiting?.postMessage).toHaveBeenCalledExactlyOnceWith({
      needs: ['/assets/page.11.js'],
    });
  });

  it('is offered to when it comes while the page is open', async () => {
    known = Object.assign(registration, { active: inCharge() });
    await open();
    const next = new Worker();
    registration.installing = next;
    registration.dispatchEvent(new Event('updatefound'));
    await settled();
    expect(next.postMessage).not.toHaveBeenCalled();
    Object.assign(registration, { installing: null, waiting: next });
    next.become('installed');
    await settled();
    expect(next.postMessage).toHaveBeenCalledExactlyOnceWith({ needs: [] });
  });

  it('is not offered to where its install failed, nor where it is the first', async () => {
    known = Object.assign(registration, { active: inCharge(), installing: new Worker() });
    await open();
    registration.installing?.become('redundant');
    await settled();
    expect(registration.installing?.postMessage).not.toHaveBeenCalled();
    const first = Object.assign(new Registration(), { waiting: new Worker() });
    known = first;
    await open();
    expect(first.waiting.postMessage).not.toHaveBeenCalled();
  });
});
