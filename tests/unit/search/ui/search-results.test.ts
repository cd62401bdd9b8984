import { one, textOf } from '../../browser.ts';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/search/query/answer.ts';
import { isolate } from '../../../../src/text/isolate.ts';
import { fa } from '../../../../src/strings/fa.ts';
import type { Suggester } from '../../../../src/search/query/suggest.ts';
import { smallSuggester } from './small-suggester.ts';
import {
  ask,
  come,
  counted,
  found,
  isolated,
  links,
  list,
  loadCorrectingSuggester,
  nothing,
  open,
  query,
  send,
  slow,
  state,
  status,
} from './open-results.ts';

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

  it('takes the field along on the way back, where nothing was typed since the last answer', async () => {
    await open(query('سرعت'));
    const field = one('search-box input');
    field.focus();
    history.replaceState(null, '', query('مودم'));
    dispatchEvent(new Event('popstate'));
    await come();
    expect(field).toHaveProperty('value', 'مودم');
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
    expect(status()).toContain('<img src=x onerror=pwned()>');
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
