import { describe, expect, it, vi } from 'vitest';
import { openPage } from '../../browser.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { address, html, open, shown, go, answer, note } from './open-tree.ts';

describe('an address that does not fit', () => {
  it('keeps what fits of it, and the page says that the rest is gone', async () => {
    await open('#power=on&dsl=purple');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    expect(note()).toBe(fa.staleAnswers);
  });

  it('loses its note with the next answer', async () => {
    await open('#power=on&dsl=purple');
    await answer('dsl', 'steady');
    expect(note()).toBe('');
  });

  it('leads to the beginning where nothing fits', async () => {
    await open('#nothing=here');
    expect(shown()).toEqual(['power']);
    expect(location.hash).toBe('');
    expect(note()).toBe(fa.staleAnswers);
  });

  it('is read whole where a messenger has encoded it', async () => {
    await open('#power%3Don%26dsl%3Dsteady');
    expect(shown()).toEqual(['fixed']);
    expect(location.hash).toBe('#power=on&dsl=steady');
    expect(note()).toBe('');
  });

  it('may name a part alone: it opens there by the fewest answers, and says whose they are', async () => {
    await open('#line');
    expect(shown()).toEqual(['line']);
    expect(location.hash).toBe('#power=on&dsl=blinking');
    expect(note()).toBe(fa.assumedAnswers);
  });

  it('goes back along the customer\u2019s own way where it names a part of it', async () => {
    await open('#power=off&plug=done&dsl=steady');
    await go('#plug');
    expect(shown()).toEqual(['plug']);
    expect(note()).toBe('');
  });

  it('leaves the answers as they were where it names another part of the page', async () => {
    await open('#power=on');
    await go('#content');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    expect(note()).toBe('');
  });

  it('opens at what it names beside the tree, a heading of Persian words too, and says nothing of answers', async () => {
    const heading = `<h2 id="چرا-قطع">چرا؟</h2>`;
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    await openPage(heading + html, `${address}#${encodeURIComponent('چرا-قطع')}`);
    expect(shown()).toEqual(['power']);
    expect(note()).toBe('');
    expect(scrolled.mock.contexts).toEqual([document.getElementById('چرا-قطع')]);
  });
});
