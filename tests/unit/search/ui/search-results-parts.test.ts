import { one, textOf } from '../../browser.ts';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/search/query/answer.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { isolate } from '../../../../src/text/isolate.ts';
import {
  ask,
  come,
  counted,
  found,
  links,
  list,
  nothing,
  open,
  query,
  send,
  slow,
  state,
  status,
} from './open-results.ts';

const plain = (text: string) => [{ text, marked: false }];
const guide = (slug: string) => ({ ...slow, url: `/drops/${slug}/` });
const symptom = {
  url: '/drops/',
  title: plain('قطع و وصل می\u200cشود'),
  guides: [guide('one'), guide('two')],
};

const shownPages = () =>
  [...document.querySelectorAll<HTMLElement>('[data-page-answer]')]
    .filter((part) => !part.hidden)
    .map((part) => part.dataset['pageAnswer']);
const fold = () => {
  const details = one('[data-further]');
  if (!(details instanceof HTMLDetailsElement)) throw new Error('The fold is no details.');
  return details;
};

describe('a page that answers', () => {
  it('stands above the list, with the number to touch', async () => {
    ask.mockResolvedValue({ ...found, pages: [{ page: 'contact' }] });
    await open(query('شماره پشتیبانی'));
    expect(shownPages()).toEqual(['contact']);
    const call = one('[data-page-answer="contact"] a[href^="tel:"]');
    const follows = call.compareDocumentPosition(list());
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    expect(links()).toEqual([slow.url]);
  });

  it('is the way to it where it is another', async () => {
    ask.mockResolvedValue({ ...found, pages: [{ page: 'history' }] });
    await open(query('کد گزارشم'));
    expect(shownPages()).toEqual(['history']);
    expect(one('[data-page-answer="history"] a').getAttribute('href')).toBe('/history/');
  });

  it('is enough where no guide is found, and of a doubt it is the mend', async () => {
    ask.mockResolvedValue({ ...nothing, pages: [{ page: 'contact' }] });
    await open(query('تلفن گویا'));
    expect(state()).toBe('done');
    expect(one('[data-no-results]').hidden).toBe(true);
    ask.mockResolvedValue({ ...found, match: 'weak', pages: [{ page: 'contact' }] });
    await send('اپراتور');
    expect(one('[data-weak-match]').hidden).toBe(true);
  });

  it('is gone with the next query', async () => {
    ask.mockResolvedValue({ ...found, pages: [{ page: 'contact' }] });
    await open(query('شماره پشتیبانی'));
    ask.mockResolvedValue(found);
    await send('سرعت');
    expect(shownPages()).toEqual([]);
  });
});

describe('a symptom that the query fits', () => {
  it('stands above its guides, which are the first of the list', async () => {
    ask.mockResolvedValue({ ...found, symptom });
    await open(query('قطع و وصل میشه'));
    expect(textOf('[data-symptom-answer] span')).toBe('قطع و وصل می\u200cشود');
    expect(one('[data-symptom-answer] a').getAttribute('href')).toBe('/drops/');
    expect(links()).toEqual(['/drops/one/', '/drops/two/', slow.url]);
    expect(status()).toBe(counted('۳', 'قطع و وصل میشه'));
  });

  it('does not name itself again below them; the others begin under a line of their own', async () => {
    ask.mockResolvedValue({ ...found, symptom, results: [slow, slow] });
    await open(query('قطع و وصل میشه'));
    const has = (hook: string) => [...list().children].map((item) => item.querySelector(hook) !== null);
    expect(has('[data-symptom]')).toEqual([false, false, true, true]);
    expect(has('[data-others]')).toEqual([false, false, true, false]);
  });

  it('is gone with the next query', async () => {
    ask.mockResolvedValue({ ...found, symptom });
    await open(query('قطع و وصل میشه'));
    ask.mockResolvedValue(found);
    await send('سرعت');
    expect(one('[data-symptom-answer]').hidden).toBe(true);
    expect(list().querySelector('[data-others]')).toBeNull();
  });
});

describe('a result with a place', () => {
  it('leads there, names it, and has a second way to the beginning', async () => {
    const place = { hash: '#power', label: 'چراغ Power روشن است؟' };
    ask.mockResolvedValue({ ...found, results: [{ ...slow, place }] });
    await open(query('سرعت'));
    expect(links()).toEqual([`${slow.url}#power`]);
    expect(textOf('[data-place] span')).toBe(fa.resultPlace.replace('{place}', isolate(place.label)));
    expect(one('[data-place] a').getAttribute('href')).toBe(slow.url);
  });

  it('keeps who had reached it before the place was known', async () => {
    const { promise, resolve } = Promise.withResolvers<Answer>();
    ask.mockReset().mockReturnValueOnce(promise);
    await open(query('تغییر رمز'));
    one('[data-search-results] a[href="/guides/password/"]').focus();
    resolve({
      ...found,
      results: [{ ...slow, url: '/guides/password/', place: { hash: '#mac', label: 'مک' } }],
    });
    await come();
    expect(document.activeElement?.getAttribute('href')).toBe('/guides/password/#mac');
  });
});

describe('results that only share a word', () => {
  it('lie below a closed fold that says how many', async () => {
    ask.mockResolvedValue({ ...found, further: [guide('one'), guide('two')] });
    await open(query('سرعت'));
    expect(fold()).toMatchObject({ hidden: false, open: false });
    expect(textOf('[data-further] summary')).toBe(fa.furtherResults.replace('{count}', '۲'));
    expect([...fold().querySelectorAll('li > a')].map((link) => link.getAttribute('href'))).toEqual([
      '/drops/one/',
      '/drops/two/',
    ]);
    expect(links()).toEqual([slow.url]);
  });

  it('are gone with the next query, which closes the fold', async () => {
    ask.mockResolvedValue({ ...found, further: [guide('one')] });
    await open(query('سرعت'));
    fold().open = true;
    await send('سرعت کم');
    expect(fold()).toMatchObject({ hidden: false, open: false });
    ask.mockResolvedValue(found);
    await send('مودم');
    expect(fold().hidden).toBe(true);
  });
});

it('pages and symptom stand there with the titles\u2019 hits already', async () => {
  ask.mockReset().mockReturnValue(new Promise(() => undefined));
  await open(query('راهنماها'));
  expect(state()).toBe('loading');
  expect(one('[data-symptom-answer]').hidden).toBe(false);
  expect(links().length).toBeGreaterThan(0);
});
