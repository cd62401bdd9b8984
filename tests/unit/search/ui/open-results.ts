import { one, openPage, settled, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, vi } from 'vitest';
import type { Answer, Result } from '../../../../src/search/query/answer.ts';
import type { Search } from '../../../../src/search/query/ask.ts';
import type * as loading from '../../../../src/search/ui/load-index.element.ts';
import SearchBox from '../../../../src/search/ui/SearchBox.astro';
import SearchResults from '../../../../src/search/ui/SearchResults.astro';
import { isolate } from '../../../../src/text/isolate.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered, site } from '../../blocks/guide-context.ts';
import { smallSuggester } from './small-suggester.ts';
import '../../../../src/search/ui/search-results.element.ts';

const { loadSearch, loadCorrectingSuggester } = vi.hoisted(() => ({
  loadSearch: vi.fn<typeof loading.loadSearch>(),
  loadCorrectingSuggester: vi.fn<typeof loading.loadCorrectingSuggester>(),
}));
vi.mock('../../../../src/search/ui/load-index.element.ts', () => ({ loadSearch, loadCorrectingSuggester }));
export { loadSearch, loadCorrectingSuggester };

const plain = (text: string) => [{ text, marked: false }];
export const slow: Result = {
  url: '/slow/slow-internet/',
  title: [
    { text: 'سرعت', marked: true },
    { text: ' اینترنت کم است', marked: false },
  ],
  symptom: 'کندی اینترنت',
  summary: [...plain('کمی '), { text: 'کند', marked: true }, ...plain(' است.')],
  passage: [{ text: 'سرعت', marked: true }, ...plain(' را با کابل بسنجید.')],
};
export const found: Answer = { match: 'strong', pages: [], results: [slow], further: [], corrections: [] };
export const nothing: Answer = { match: 'none', pages: [], results: [], further: [], corrections: [] };

export const ask = vi.fn<Search['ask']>();
let html = '';

beforeAll(async () => {
  vi.stubGlobal('SEARCH_INDEX', '/search-index/live/');
  const box = await rendered(SearchBox, { strings: fa });
  const portal = {
    ...site.portal,
    kind: 'generic' as const,
    values: { path: '/new', subject: 'title', report: 'body' },
  };
  const results = await rendered(SearchResults, { site: { ...site, portal }, strings: fa });
  html = `${box}${results}<section data-all-guides></section>`;
});
beforeEach(() => {
  ask.mockReset().mockResolvedValue(found);
  loadSearch.mockReset().mockResolvedValue({ ask });
  loadCorrectingSuggester.mockReset().mockImplementation(() => Promise.resolve(smallSuggester(true)));
});

export const list = () => one('[data-search-results]');
export const state = () => list().dataset['state'];
export const links = () =>
  [...list().querySelectorAll('li')].map((item) => item.querySelector('a')?.getAttribute('href'));
export const status = () => textOf('[data-search-status]');
export const isolated = (text: string, query: string) => text.replace('{query}', isolate(query));
/** As a sentence with a count says it. */
export const counted = (count: string, query: string) =>
  isolated(fa.resultsFor, query).replace('{count}', count);

export async function come() {
  await vi.dynamicImportSettled();
  await settled();
}

export async function open(search = '') {
  await openPage(html, `/search/${search}`);
  await come();
}

export const query = (text: string) => `?${new URLSearchParams({ q: text })}`;

/** Sends the form of the box with a query. */
export async function send(text: string) {
  const field = one('search-box input');
  if (field instanceof HTMLInputElement) field.value = text;
  one('search-box form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await come();
}
