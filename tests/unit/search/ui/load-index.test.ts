import { openPage } from '../../browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as loading from '../../../../src/search/ui/load-index.element.ts';
import { suggestionsData } from './small-suggester.ts';

const files: Record<string, () => Response> = {};
const fetched = vi.fn((address: string, _: RequestInit) => {
  const answer = files[address];
  return Promise.resolve(answer === undefined ? new Response('', { status: 404 }) : answer());
});

let index: typeof loading;

beforeEach(async () => {
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  Object.assign(files, {
    '/search-index/v1/manifest.json': () =>
      Response.json({ search: 'search.1.json', suggestions: 'suggestions.1.json' }),
    '/search-index/v1/suggestions.1.json': () => Response.json(suggestionsData),
  });
  await openPage('<search-box data-search-index="/search-index/v1/"></search-box>', '/');
  vi.resetModules();
  index = await import('../../../../src/search/ui/load-index.element.ts');
});
afterEach(() => vi.unstubAllGlobals());

const addresses = () => fetched.mock.calls.map(([address]) => address);

describe('the suggester of a page', () => {
  it('comes from the index that the page was built with, and suggests', async () => {
    const suggester = await index.loadSuggester();
    expect(addresses()).toEqual(['/search-index/v1/manifest.json', '/search-index/v1/suggestions.1.json']);
    expect(suggester.suggest('تغییر DNS').guides.map(({ url }) => url)).toContain('/guides/dns/');
  });

  it('asks for the list of the index anew, and for what it names as it may be kept', async () => {
    await index.loadSuggester();
    expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(['no-cache', 'default']);
  });

  it('is one, loaded once, whether it corrects words or not', async () => {
    const first = await index.loadSuggester();
    expect(await index.loadSuggester()).toBe(first);
    expect(await index.loadCorrectingSuggester()).toBe(first);
    expect(addresses()).toHaveLength(2);
  });

  it('corrects words from when that was asked for', async () => {
    const suggester = await index.loadSuggester();
    expect(suggester.suggest('پسورذ')).toMatchObject({ guides: [], mayNeedCorrection: true });
    await index.loadCorrectingSuggester();
    expect(suggester.suggest('پسورذ').guides.map(({ url }) => url)).toContain('/guides/password/');
  });

  it.each(['manifest.json', 'suggestions.1.json'])(
    'fails where %s is missing, and is tried again',
    async (name) => {
      const address = `/search-index/v1/${name}`;
      const whole = files[address];
      files[address] = () => new Response('', { status: 503 });
      await expect(index.loadSuggester()).rejects.toThrow(`${address} answered 503.`);
      files[address] = whole ?? (() => new Response(''));
      expect((await index.loadSuggester()).suggest('DNS').guides).not.toEqual([]);
    },
  );
});

describe('the full search of a page', () => {
  it('fails where its program is out of reach, and leaves the suggester whole', async () => {
    await expect(index.loadSearch()).rejects.toThrow();
    expect((await index.loadSuggester()).suggest('DNS').guides).not.toEqual([]);
  });
});
