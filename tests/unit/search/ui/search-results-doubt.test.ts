import { one, textOf } from '../../browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import { isolate } from '../../../../src/text/isolate.ts';
import { site } from '../../blocks/guide-context.ts';
import {
  ask,
  counted,
  found,
  isolated,
  links,
  list,
  loadCorrectingSuggester,
  loadSearch,
  nothing,
  open,
  query,
  send,
  state,
  status,
} from './open-results.ts';

describe('nothing found', () => {
  beforeEach(async () => {
    ask.mockResolvedValue(nothing);
    await open(query('پرنده'));
  });

  it('says so, with two tips and without the list of all guides', () => {
    expect(state()).toBe('done');
    expect(list().dataset['match']).toBe('none');
    expect(one('[data-no-results]').hidden).toBe(false);
    expect(status()).toBe(isolated(fa.nothingFound, 'پرنده'));
    expect(
      [...document.querySelectorAll('[data-no-results] li')].map(({ textContent }) => textContent),
    ).toEqual(fa.nothingFoundTips);
    expect(one('[data-all-guides]').hidden).toBe(true);
  });

  const ticket = () => one('[data-no-results] [data-ticket-link]');

  it('offers the phone, and the portal with the query in the link, which is another for the next', async () => {
    expect(one('[data-no-results] a[href^="tel:"]').getAttribute('href')).toBe(
      `tel:${site.support.phone.dial}`,
    );
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

  it('lets the ways to support above it carry the query', async () => {
    ask.mockResolvedValue({ ...found, match: 'weak' });
    await open(query('سرعت'));
    expect(textOf('[data-weak-match] p')).toBe(fa.weakMatch);
    const ticket = one('[data-weak-match] [data-ticket-link]').getAttribute('href') ?? '';
    expect(new URL(ticket).searchParams.get('body')).toBe(`${fa.queryLabel}: سرعت`);
    const follows = one('[data-weak-match]').compareDocumentPosition(list());
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('says of what the provider alone answers that no guide is about it', async () => {
    ask.mockResolvedValue({ ...found, match: 'weak', subject: 'قیمت' });
    await open(query('قیمت مودم'));
    expect(status()).toBe(fa.noGuide.replace('{subject}', isolate('قیمت')));
    expect(textOf('[data-weak-match] p')).toBe(fa.noGuideAsk);
    expect(links()).toEqual([found.results[0]?.url]);
  });

  it('offers no other words for it where nothing is found', async () => {
    ask.mockResolvedValue({ ...nothing, subject: 'قیمت' });
    await open(query('قیمت'));
    expect(status()).toBe(fa.noGuide.replace('{subject}', isolate('قیمت')));
    expect(one('[data-other-words]').hidden).toBe(true);
    ask.mockResolvedValue(nothing);
    await send('پرنده');
    expect(one('[data-other-words]').hidden).toBe(false);
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
