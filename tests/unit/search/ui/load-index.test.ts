import { openPage } from '../../browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as loading from '../../../../src/search/ui/load-index.element.ts';
import { smallIndex } from './small-suggester.ts';

const files: Record<string, () => Response> = {};
const fetched = vi.fn((address: string) => {
  const answer = files[address];
  return Promise.resolve(answer === undefined ? new Response('', { status: 404 }) : answer());
});

let index: typeof loading;

beforeEach(async () => {
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  for (const { path, content } of smallIndex) {
    files[`/search-index/v1/${path}`] = () => new Response(Buffer.from(content));
  }
  await openPage('<search-box data-search-index="/search-index/v1/"></search-box>', '/');
  vi.resetModules();
  index = await import('../../../../src/search/ui/load-index.element.ts');
});
afterEach(() => vi.unstubAllGlobals());

const addresses = () => fetched.mock.calls.map(([address]) => address);

describe('the suggester of a page', () => {
  it('comes from the index that the page was built with, and suggests', async () => {
    const suggester = await index.loadSuggester();
    expect(addresses()).toEqual(['/search-index/v1/base.json']);
    const { guides } = await suggester.suggest('تغییر DNS');
    expect(guides.map(({ url }) => url)).toContain('/guides/dns/');
  });

  it('is one, loaded once, and so is the one that corrects words, of the same files', async () => {
    expect(await index.loadSuggester()).toBe(await index.loadSuggester());
    const correcting = await index.loadCorrectingSuggester();
    expect(await index.loadCorrectingSuggester()).toBe(correcting);
    await (await index.loadSuggester()).suggest('DNS');
    await correcting.suggest('DNS');
    expect(addresses()).toEqual([...new Set(addresses())]);
  });

  it('loads each piece of the index once', async () => {
    const suggester = await index.loadSuggester();
    await suggester.suggest('تغییر DNS');
    await suggester.suggest('تغییر DNS');
    expect(addresses()).toEqual([...new Set(addresses())]);
  });

  it('corrects words where that was asked for', async () => {
    const plain = await index.loadSuggester();
    expect(await plain.suggest('پسورذ')).toMatchObject({ guides: [], mayNeedCorrection: true });
    const { guides } = await (await index.loadCorrectingSuggester()).suggest('پسورذ');
    expect(guides.map(({ url }) => url)).toContain('/guides/password/');
  });

  it('knows what the provider alone answers where it corrects words', async () => {
    const suggester = await index.loadCorrectingSuggester();
    expect(await suggester.suggest('قیمت مودم')).toMatchObject({ guides: [], subject: 'قیمت و تعرفه' });
  });

  it.each(['base.json', 'words/0.json', 'postings/0.json', 'guides/2.json'])(
    'fails where %s is missing, and is tried again',
    async (name) => {
      const address = `/search-index/v1/${name}`;
      const whole = files[address];
      files[address] = () => new Response('', { status: 503 });
      const suggest = async () => (await index.loadSuggester()).suggest('DNS');
      await expect(suggest()).rejects.toThrow(`${address} answered 503.`);
      files[address] = whole ?? (() => new Response(''));
      expect((await suggest()).guides).not.toEqual([]);
    },
  );

  it('takes no error page for the index', async () => {
    files['/search-index/v1/base.json'] = () => Response.json({ error: 'none' });
    await expect(index.loadSuggester()).rejects.toThrow('base.json is no file of the search index');
  });
});

describe('the full search of a page', () => {
  it('answers without Pagefind, whose program is out of reach here', async () => {
    const search = await index.loadSearch();
    expect((await search.ask('گاوصندوق مودم')).results).not.toEqual([]);
  });
});
