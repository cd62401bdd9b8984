import { one, openPage, settled, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Result, Search } from '../../../../src/search/query/ask.ts';
import type * as loading from '../../../../src/search/ui/load-index.element.ts';
import SearchBox from '../../../../src/search/ui/SearchBox.astro';
import SearchResults from '../../../../src/search/ui/SearchResults.astro';
import { isolate } from '../../../../src/text/isolate.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered, site } from '../../blocks/guide-context.ts';
import type { Suggester } from '../../../../src/search/query/suggest.ts';
import { smallSuggester } from './small-suggester.ts';
import '../../../../src/search/ui/search-results.element.ts';

const { loadSearch, loadCorrectingSuggester } = vi.hoisted(() => ({
  loadSearch: vi.fn<typeof loading.loadSearch>(),
  loadCorrectingSuggester: vi.fn<typeof loading.loadCorrectingSuggester>(),
}));
vi.mock('../../../../src/search/ui/load-index.element.ts', () => ({ loadSearch, loadCorrectingSuggester }));

const plain = (text: string) => [{ text, marked: false }];
const slow: Result = {
  url: '/slow/slow-internet/',
  title: [
    { text: 'سرعت', marked: true },
    { text: ' اینترنت کم است', marked: false },
  ],
  symptom: 'کندی اینترنت',
  summary: [...plain('کمی '), { text: 'کند', marked: true }, ...plain(' است.')],
  passage: [{ text: 'سرعت', marked: true }, ...plain(' را با کابل بسنجید.')],
};
const found: Answer = { match: 'strong', results: [slow], corrections: [] };
const nothing: Answer = { match: 'none', results: [], corrections: [] };

const ask = vi.fn<Search['ask']>();
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

const list = () => one('[data-search-results]');
const state = () => list().dataset['state'];
const links = () =>
  [...list().querySelectorAll('li')].map((item) => item.querySelector('a')?.getAttribute('href'));
const status = () => textOf('[data-search-status]');
const isolated = (text: string, query: string) => text.replace('{query}', isolate(query));
/** As a sentence with a count says it. */
const counted = (count: string, query: string) => isolated(fa.resultsFor, query).replace('{count}', count);

async function come() {
  await vi.dynamicImportSettled();
  await settled();
}

async function open(search = '') {
  await openPage(html, `/search/${search}`);
  await come();
}

const query = (text: string) => `?${new URLSearchParams({ q: text })}`;

/** Sends the form of the box with a query. */
async function send(text: string) {
  const field = one('search-box input');
  if (field instanceof HTMLInputElement) field.value = text;
  one('search-box form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await come();
}

describe('the page of results', () => {
  it('waits for a query: it asks nothing, and the list of all guides stays', async () => {
    await open();
    expect(state()).toBe('idle');
    expect(ask).not.toHaveBeenCalled();
    expect(one('[data-all-guides]').hidden).toBe(false);
    expect(one('[data-no-results]').hidden).toBe(true);
  });

  it('answers the query of its address', async () => {
    await open(query('سرعت کم'));
    expect(ask).toHaveBeenCalledExactlyOnceWith('سرعت کم', { exact: false });
    expect(state()).toBe('done');
    expect(list().dataset).toMatchObject({ query: 'سرعت کم', match: 'strong' });
    expect(links()).toEqual(['/slow/slow-internet/']);
    expect(one('[data-all-guides]').hidden).toBe(true);
  });

  it('shows of a guide its title with the words marked, its symptom, its summary and a passage', async () => {
    await open(query('سرعت'));
    expect(textOf('[data-symptom]', list())).toBe('کندی اینترنت');
    expect(textOf('[data-search-results] mark')).toBe('سرعت');
    expect(textOf('[data-summary]', list())).toBe('کمی کند است.');
    expect(textOf('[data-passage]', list())).toBe('سرعت را با کابل بسنجید.');
  });

  it('leaves out what a result has not', async () => {
    ask.mockResolvedValue({ ...found, results: [{ ...slow, symptom: '', passage: [], summary: [] }] });
    await open(query('سرعت'));
    expect(list().querySelectorAll('p')).toHaveLength(0);
  });

  it('says for what and how many, with the query kept apart from the sentence', async () => {
    await open(query('dsl'));
    expect(status()).toBe(counted('۱', 'dsl'));
  });

  it('bears the query in its title, and its own again without one', async () => {
    await open();
    const title = document.title;
    await send('dsl');
    expect(document.title).toContain(isolate('dsl'));
    expect(document.title).toContain(title);
    await send('');
    expect(document.title).toBe(title);
  });

  it('shows and asks no more of a very long query than is read', async () => {
    await open(query(`${'ن'.repeat(199)}\ud83d\ude00${'ن'.repeat(20_000)}`));
    const read = `${'ن'.repeat(199)}\ufffd`;
    expect(ask).toHaveBeenCalledExactlyOnceWith(read, { exact: false });
    expect(status()).toBe(counted('۱', read));
    expect(document.title.length).toBeLessThan(300);
  });

  it('puts the query into the field of the box, but not into the hands of one who types', async () => {
    await open(query('سرعت'));
    const field = one('search-box input');
    expect(field).toHaveProperty('value', 'سرعت');
    field.focus();
    if (field instanceof HTMLInputElement) field.value = 'سرعت کم';
    history.replaceState(null, '', query('مودم'));
    dispatchEvent(new Event('popstate'));
    await come();
    expect(field).toHaveProperty('value', 'سرعت کم');
  });

  it('says while it waits that it searches', async () => {
    ask.mockReturnValue(new Promise(() => undefined));
    await open(query('سرعت'));
    expect(state()).toBe('loading');
    expect(status()).toBe(isolated(fa.searching, 'سرعت'));
  });

  it('shows a query as text, whatever it is', async () => {
    ask.mockResolvedValue(nothing);
    await open(query('<img src=x onerror=pwned()>'));
    expect(document.querySelector('img')).toBeNull();
    expect(textOf('[data-no-results] h2')).toContain('<img src=x onerror=pwned()>');
  });

  it('takes a query with a dollar sign as it is', async () => {
    await open(query('$& $1'));
    expect(status()).toContain('$& $1');
  });
});

describe('while the full text loads', () => {
  it('the guides whose titles match stand there already, and the answer takes their place', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    ask.mockReset().mockReturnValueOnce(promise);
    await open(query('تغییر رمز'));
    expect(state()).toBe('loading');
    expect(links()).toContain('/guides/password/');
    expect(status()).toBe(isolated(fa.searching, 'تغییر رمز'));
    resolve(found);
    await come();
    expect(state()).toBe('done');
    expect(links()).toEqual(['/slow/slow-internet/']);
  });

  it('who has reached a guide by keyboard stays on it', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    ask.mockReset().mockReturnValueOnce(promise);
    await open(query('تغییر رمز'));
    one('[data-search-results] a[href="/guides/password/"]').focus();
    resolve({ ...found, results: [slow, { ...slow, url: '/guides/password/' }] });
    await come();
    expect(document.activeElement?.getAttribute('href')).toBe('/guides/password/');
  });

  it('titles that come after the answer change nothing', async () => {
    const { promise, resolve } = Promise.withResolvers<Suggester>();
    ask.mockReset().mockResolvedValue(found);
    loadCorrectingSuggester.mockReturnValueOnce(promise);
    await open(query('تغییر رمز'));
    resolve(smallSuggester(true));
    await come();
    expect(links()).toEqual(['/slow/slow-internet/']);
  });

  it('a query that is to be taken exactly waits for the full text: titles are read with corrections', async () => {
    ask.mockReset().mockReturnValue(new Promise(() => undefined));
    await open(`${query('تغییر رمز')}&exact=1`);
    expect(links()).toEqual([]);
  });
});

describe('nothing found', () => {
  beforeEach(async () => {
    ask.mockResolvedValue(nothing);
    await open(query('پرنده'));
  });

  it('says so, with two tips and without the list of all guides', () => {
    expect(state()).toBe('done');
    expect(list().dataset['match']).toBe('none');
    expect(one('[data-no-results]').hidden).toBe(false);
    expect(textOf('[data-no-results] h2')).toBe(isolated(fa.nothingFound, 'پرنده'));
    expect(
      [...document.querySelectorAll('[data-no-results] li')].map(({ textContent }) => textContent),
    ).toEqual(fa.nothingFoundTips);
    expect(one('[data-all-guides]').hidden).toBe(true);
  });

  const ticket = () => one('[data-no-results] [data-ticket-link]');

  it('offers the phone, and the portal with the query in the link, which is another for the next', async () => {
    expect(one('[data-no-results] a[href^="tel:"]').getAttribute('href')).toBe(`tel:${site.support.phone}`);
    const carried = () => new URL(ticket().getAttribute('href') ?? '').searchParams.get('body');
    expect(carried()).toBe(`${fa.queryLabel}: پرنده`);
    await send('گاو');
    expect(carried()).toBe(`${fa.queryLabel}: گاو`);
  });

  it('copies the query on the way into a portal that takes nothing from an address', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    // The page stays: no test asks another host for anything.
    ticket().addEventListener('click', (event) => event.preventDefault());
    ticket().click();
    expect(writeText).not.toHaveBeenCalled();
    ticket().removeAttribute('data-report-parameter');
    await send('پرنده');
    ticket().click();
    expect(writeText).toHaveBeenCalledExactlyOnceWith(`${fa.queryLabel}: پرنده`);
  });

  it('asks for no user ID and shows no report', () => {
    expect(document.querySelector('[data-no-results] :is(input, textarea, [data-ticket-report])')).toBeNull();
  });

  it('is gone with the next query that finds something', async () => {
    ask.mockResolvedValue(found);
    await send('سرعت');
    expect(one('[data-no-results]').hidden).toBe(true);
  });
});

describe('doubt', () => {
  it('shows a weak match as one, with the way to support', async () => {
    ask.mockResolvedValue({ ...found, match: 'weak' });
    await open(query('سرعت'));
    expect(one('[data-weak-match]').hidden).toBe(false);
    ask.mockResolvedValue(found);
    await send('مودم');
    expect(one('[data-weak-match]').hidden).toBe(true);
  });

  it('says as what a corrected query was read, and offers to take it exactly', async () => {
    const change = { kind: 'typing', from: 'سرعط', to: 'سرعت' } as const;
    ask.mockResolvedValue({ ...found, correctedQuery: 'سرعت', corrections: [change] });
    await open(query('سرعط'));
    expect(one('[data-search-changed]').hidden).toBe(false);
    expect(status()).toBe(counted('۱', 'سرعت'));
    expect(textOf('[data-search-changed]')).toBe(isolated(fa.searchExactly, 'سرعط'));
    const link = one('[data-search-changed] a').getAttribute('href') ?? '';
    await open(link);
    expect(ask).toHaveBeenLastCalledWith('سرعط', { exact: true });
  });
});

describe('a search that is out of reach', () => {
  beforeEach(() => {
    loadSearch.mockRejectedValue(new TypeError('Failed to fetch'));
  });

  it('is answered by the titles, as a weak match, and says so', async () => {
    await open(query('تغییر DNS'));
    expect(state()).toBe('done');
    expect(list().dataset['match']).toBe('weak');
    expect(links()).toContain('/guides/dns/');
    expect(status()).toContain(fa.searchFailed);
  });

  it('has failed where the titles know nothing either', async () => {
    await open(query('ققققق'));
    expect(state()).toBe('failed');
    expect(one('[data-no-results]').hidden).toBe(false);
  });

  it('has failed where the titles are out of reach too', async () => {
    loadCorrectingSuggester.mockRejectedValue(new TypeError('Failed to fetch'));
    await open(query('سرعت'));
    expect(state()).toBe('failed');
    expect(status()).toContain(fa.searchFailed);
  });
});

describe('the address', () => {
  it('changes with each query that is sent, so that back brings the last one', async () => {
    await open(query('سرعت'));
    await send('مودم');
    expect(location.search).toBe(query('مودم'));
    expect(ask).toHaveBeenLastCalledWith('مودم', { exact: false });
    history.replaceState(null, '', query('سرعت'));
    dispatchEvent(new Event('popstate'));
    await come();
    expect(list().dataset['query']).toBe('سرعت');
  });

  it('decides between answers: one that comes late for an earlier query is not shown', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    ask.mockReturnValueOnce(promise);
    await open(query('سرعت'));
    await send('مودم');
    resolve(nothing);
    await come();
    expect(list().dataset['query']).toBe('مودم');
    expect(links()).toEqual(['/slow/slow-internet/']);
  });

  it('is followed no longer when the results are gone', async () => {
    await open(query('سرعت'));
    one('search-results').remove();
    dispatchEvent(new Event('popstate'));
    await come();
    expect(ask).toHaveBeenCalledOnce();
  });
});
