import { beforeEach, describe, expect, it } from 'vitest';
import type { CacheManifest } from '../../../src/offline/cache-manifest.ts';
import {
  browser,
  dispatch,
  line,
  loading,
  opening,
  reset,
  startWorker,
  tell,
  TestEvent,
  windows,
} from './worker-scope.ts';
import { cacheName, memoryCaches } from './memory-caches.ts';
import { publish } from './published-site.ts';

const files = {
  '/': '<p data-saved-copy hidden><span data-saved-date></span></p>home',
  '/offline/': 'not on this device',
  '/assets/page.11.js': 'let a;',
  '/search-index/v1/base.json': '{}',
};

/** Lets the worker install; rejects where it refuses. */
const install = () => dispatch(new TestEvent('install')).done();
const activate = () => dispatch(new TestEvent('activate')).done();

/** Starts the worker of a version on a good line and installs it. */
async function installed(published: Readonly<Record<string, string>> = files): Promise<CacheManifest> {
  const kept = await publish(published);
  await startWorker(kept);
  await install();
  line.asked = [];
  return kept;
}

beforeEach(reset);

describe('installing', () => {
  it('keeps every page and file', async () => {
    await installed();
    const keys = await (await caches.open(cacheName)).keys();
    const paths = keys
      .filter(({ url }) => url.includes('?revision='))
      .map(({ url }) => new URL(url).pathname);
    expect(paths.toSorted()).toEqual(
      Object.keys(files)
        .map((path) => path.replace('/v1/', '/-/'))
        .toSorted(),
    );
  });

  it('fails where one file is missing', async () => {
    const kept = await publish(files);
    await startWorker(kept);
    for (const path of line.files.keys()) if (path.startsWith('/assets/offline/')) line.files.delete(path);
    await expect(install()).rejects.toThrow('404');
  });

  it.each([{ saveData: true }, { effectiveType: '2g' }])(
    'fetches nothing over a connection that is to be spared: %o',
    async (connection) => {
      await startWorker(await publish(files), connection);
      await expect(install()).rejects.toThrow('saves data');
      expect(line.asked).toEqual([]);
    },
  );

  it('is done over such a connection where the customer has asked for it', async () => {
    await startWorker(await publish(files), { saveData: true }, '?asked');
    await install();
    expect(line.asked).not.toEqual([]);
  });
});

describe('taking over', () => {
  it('claims the pages that are open, and switches preloading off, also where an older version had it on', async () => {
    await installed();
    await activate();
    expect(browser.claim).toHaveBeenCalledOnce();
    expect(browser.disablePreload).toHaveBeenCalledOnce();
  });

  it('drops what only the version before it had', async () => {
    await installed();
    const { '/assets/page.11.js': gone, ...others } = files;
    await installed({ ...others, '/assets/page.22.js': gone });
    await activate();
    const cache = await caches.open(cacheName);
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    expect(paths).toContain('/assets/page.22.js');
    expect(paths).not.toContain('/assets/page.11.js');
  });

  it('is allowed to the only page that is open, where the new version has what it may still load', async () => {
    await installed();
    windows.push('one');
    await tell({ needs: ['/assets/page.11.js', '/search-index/v1/base.json'] }).done();
    expect(browser.skipWaiting).toHaveBeenCalledOnce();
  });

  it('waits while another page is open', async () => {
    await installed();
    windows.push('one', 'two');
    await tell({ needs: [] }).done();
    expect(browser.skipWaiting).not.toHaveBeenCalled();
  });

  it('waits while the page may still load a file of the old version', async () => {
    await installed();
    windows.push('one');
    await tell({ needs: ['/assets/page.11.js', '/assets/page.00.js'] }).done();
    expect(browser.skipWaiting).not.toHaveBeenCalled();
  });

  it('is not moved by a message that is none of its own', async () => {
    await installed();
    windows.push('one');
    for (const data of [undefined, null, 'needs', 3, {}, { needs: 'all' }, []]) await tell(data).done();
    expect(browser.skipWaiting).not.toHaveBeenCalled();
  });
});

describe('answering', () => {
  it('gives a saved file without asking the network', async () => {
    await installed();
    const event = dispatch(loading('/assets/page.11.js'));
    expect(await (await event.answer)?.text()).toBe('let a;');
    expect(line.asked).toEqual([]);
  });

  it('leaves to the browser what the copy does not hold, as Pagefind', async () => {
    await installed();
    expect(dispatch(loading('/search-index/v1/pagefind.js')).answer).toBeUndefined();
  });

  it('leaves to the server what a check asks, whatever the copy holds, and whoever opens it as a page', async () => {
    await installed({ ...files, '/probe/empty': 'kept by mistake', '/probe/': 'kept by mistake' });
    for (const event of [loading('/probe/empty?3f'), opening('/probe/empty'), opening('/probe/')])
      expect(dispatch(event).answer).toBeUndefined();
  });

  it('fetches a saved file that the device has lost', async () => {
    await installed();
    const cache = await caches.open(cacheName);
    for (const { url } of await cache.keys()) await cache.delete(url);
    const event = dispatch(loading('/assets/page.11.js'));
    expect(await (await event.answer)?.text()).toBe('let a;');
    expect(line.asked).toEqual(['/assets/page.11.js']);
  });

  it.each(['all of it', 'half of it'])(
    'fills the copy again at the next view where the browser has dropped %s',
    async (what) => {
      await installed();
      const cache = await caches.open(cacheName);
      const keys = await cache.keys();
      for (const { url } of what === 'all of it' ? keys : keys.slice(0, 2)) await cache.delete(url);
      await dispatch(opening('/')).done();
      line.dead = true;
      expect(await (await dispatch(opening('/offline/')).answer)?.text()).toBe('not on this device');
      expect(await (await dispatch(opening('/')).answer)?.text()).toMatch(/: <time.*home$/);
    },
  );

  it('does not try that at every view where it cannot be done', async () => {
    await installed();
    await memoryCaches.delete(cacheName);
    for (const path of line.files.keys()) if (path.startsWith('/assets/offline/')) line.files.delete(path);
    await dispatch(opening('/')).done();
    line.asked = [];
    await dispatch(opening('/')).done();
    expect(line.asked).toEqual(['/']);
  });

  it('opens a page from the network, and from the device where that is dead', async () => {
    await installed();
    line.files.set('/', 'home of today');
    expect(await (await dispatch(opening('/')).answer)?.text()).toBe('home of today');
    line.dead = true;
    expect(await (await dispatch(opening('/')).answer)?.text()).toMatch(
      /^<p data-saved-copy>: <time [^>]*>[^<]*<\/time><\/p>home$/,
    );
  });

  it('shows the page of the notices as it arrives, keeps none of it, and says without a network that it is not here', async () => {
    await installed();
    line.files.set('/notices/', 'the power is out in the east');
    const cache = await caches.open(cacheName);
    const before = await cache.keys();
    expect(await (await dispatch(opening('/notices/')).answer)?.text()).toBe('the power is out in the east');
    expect(await cache.keys()).toEqual(before);
    line.dead = true;
    expect(await (await dispatch(opening('/notices/')).answer)?.text()).toBe('not on this device');
  });

  it.each([
    ['of another site', () => loading('https://elsewhere.example/assets/page.11.js')],
    ['that sends something', () => loading('/assets/page.11.js', { method: 'POST' })],
    ['for a file that is not saved, as a newer page has it', () => loading('/assets/page.22.js')],
    ['for a page as data', () => loading('/')],
    ['for the notices of the network, which are never kept', () => loading('/notices.json')],
  ])('leaves a request to the browser %s', async (_, request) => {
    await installed();
    expect(dispatch(request()).answer).toBeUndefined();
  });
});
