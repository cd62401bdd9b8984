import { beforeEach, describe, expect, it } from 'vitest';
import type { CacheManifest } from '../../../src/offline/cache-manifest.ts';
import {
  browser,
  cacheName,
  dispatch,
  line,
  loading,
  opening,
  publish,
  reset,
  startWorker,
  tell,
  TestEvent,
  windows,
} from './worker-scope.ts';

const files = {
  '/': '<p data-saved-copy hidden></p>home',
  '/offline/': 'not on this device',
  '/assets/page.11.js': 'let a;',
  '/search-index/v1/manifest.json': '{}',
  '/search-index/v1/pagefind.js': 'find',
};

/** Lets the worker install; rejects where it refuses. */
const install = () => dispatch(new TestEvent('install')).done();
const activate = () => dispatch(new TestEvent('activate')).done();

/** Starts the worker of a version on a good line and installs it. */
async function installed(published: Readonly<Record<string, string>> = files): Promise<CacheManifest> {
  const kept = publish(published);
  await startWorker(kept);
  await install();
  line.asked = [];
  return kept;
}

beforeEach(reset);

describe('installing', () => {
  it('fetches every page and file, each checked by its hash', async () => {
    await startWorker(publish(files));
    await install();
    expect(line.asked.toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it.each([
    ['is missing', () => line.files.delete('/assets/page.11.js')],
    [
      'has other bytes, as another version or a login page of a hotel',
      () => line.files.set('/assets/page.11.js', '<html>'),
    ],
  ])('fails where one file %s', async (_, breaks) => {
    const kept = publish(files);
    await startWorker(kept);
    breaks();
    await expect(install()).rejects.toThrow();
  });

  it('does not fetch again at the next attempt what had arrived', async () => {
    const kept = publish(files);
    await startWorker(kept);
    line.files.delete('/search-index/v1/pagefind.js');
    await expect(install()).rejects.toThrow();
    line.asked = [];
    publish(files);
    await startWorker(kept);
    await install();
    expect(line.asked).toContain('/search-index/v1/pagefind.js');
    expect(line.asked).not.toContain('/assets/page.11.js');
  });

  it.each([{ saveData: true }, { effectiveType: '2g' }])(
    'fetches nothing over a connection that is to be spared: %o',
    async (connection) => {
      await startWorker(publish(files), connection);
      await expect(install()).rejects.toThrow('saves data');
      expect(line.asked).toEqual([]);
    },
  );

  it('is done over such a connection where the customer has asked for it', async () => {
    await startWorker(publish(files), { saveData: true }, '?asked');
    await install();
    expect(line.asked).toHaveLength(Object.keys(files).length);
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
    await installed({ ...files, '/assets/page.22.js': 'let b;' });
    await activate();
    const cache = await caches.open(cacheName);
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    expect(paths.toSorted()).toEqual([...Object.keys(files), '/assets/page.22.js'].toSorted());
  });

  it('is allowed to the only page that is open, where the new version has what it may still load', async () => {
    await installed();
    windows.push('one');
    await tell({ needs: ['/assets/page.11.js', '/search-index/v1/manifest.json'] }).done();
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

  it('passes over what stands behind the question mark, where Pagefind puts the time', async () => {
    await installed();
    const event = dispatch(loading('/search-index/v1/pagefind.js?ts=1700000000'));
    expect(await (await event.answer)?.text()).toBe('find');
    expect(line.asked).toEqual([]);
  });

  it('fetches a saved file that the device has lost', async () => {
    await installed();
    const cache = await caches.open(cacheName);
    for (const { url } of await cache.keys()) await cache.delete(url);
    const event = dispatch(loading('/assets/page.11.js'));
    expect(await (await event.answer)?.text()).toBe('let a;');
    expect(line.asked).toEqual(['/assets/page.11.js']);
  });

  it('opens a page from the network, and from the device where that is dead', async () => {
    await installed();
    line.files.set('/', 'home of today');
    expect(await (await dispatch(opening('/')).answer)?.text()).toBe('home of today');
    line.dead = true;
    expect(await (await dispatch(opening('/')).answer)?.text()).toBe('<p data-saved-copy></p>home');
  });

  it.each([
    ['of another site', () => loading('https://elsewhere.example/assets/page.11.js')],
    ['that sends something', () => loading('/assets/page.11.js', { method: 'POST' })],
    ['for a file that is not saved, as a newer page has it', () => loading('/assets/page.22.js')],
    ['for a page as data', () => loading('/')],
  ])('leaves a request to the browser %s', async (_, request) => {
    await installed();
    expect(dispatch(request()).answer).toBeUndefined();
  });
});
