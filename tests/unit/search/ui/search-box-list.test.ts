import { one, settled } from '../../browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Suggester } from '../../../../src/search/query/suggest.ts';
import { smallSuggester } from './small-suggester.ts';
import {
  input,
  list,
  loadCorrectingSuggester,
  loadSuggester,
  options,
  press,
  selected,
  type,
} from './open-box.ts';

describe('a list that opens only under the hands of one who types', () => {
  const submit = () =>
    one('search-box form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  const leave = () => input().dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  const isOpen = () => !list().hidden || input().getAttribute('aria-expanded') === 'true';

  /** Types while the suggester is still on its way, does something, and lets it come. */
  async function typeAndThen(act: () => void) {
    const { promise, resolve } = Promise.withResolvers<Suggester>();
    loadSuggester.mockReturnValueOnce(promise);
    await type('سرعت');
    act();
    resolve(smallSuggester(false));
    await settled();
  }

  it('closes when the form is sent', async () => {
    await type('سرعت');
    submit();
    expect(isOpen()).toBe(false);
  });

  it.each([
    ['the form is sent', submit],
    ['the focus goes elsewhere', leave],
    ['Escape is pressed', () => press('Escape')],
    ['the page is left', () => dispatchEvent(new Event('pagehide'))],
    ['the field is emptied', () => (input().value = '')],
    ['all but one letter is taken back', () => (input().value = 'س')],
  ])('stays closed when suggestions come late, after %s', async (_, act) => {
    await typeAndThen(act);
    expect(isOpen()).toBe(false);
  });

  it('stays closed when what corrects words comes late', async () => {
    const { promise, resolve } = Promise.withResolvers<Suggester>();
    loadCorrectingSuggester.mockReturnValueOnce(promise);
    await type('سرعط کمم');
    submit();
    resolve(smallSuggester(true));
    await settled();
    expect(isOpen()).toBe(false);
  });

  it('stays closed when something else than a hand fills the field', async () => {
    await type('سرعت');
    one('#elsewhere').focus();
    input().value = 'تغییر رمز';
    input().dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(isOpen()).toBe(false);
  });

  it('is closed in a page that is kept for the way back', async () => {
    await type('سرعت');
    dispatchEvent(new Event('pagehide'));
    expect(isOpen()).toBe(false);
  });

  it('opens again with the next letter', async () => {
    await type('سرعت');
    submit();
    await type('سرعت ک');
    expect(isOpen()).toBe(true);
  });

  it('is opened by no arrow for another query than its own', async () => {
    await type('سرعت');
    submit();
    input().value = 'مودم';
    press('ArrowDown');
    expect(isOpen()).toBe(false);
  });
});

describe('the keyboard', () => {
  beforeEach(() => type('تغییر'));

  it('goes down and up through the options, over the field itself, and round', () => {
    const last = options().length - 1;
    expect(last).toBeGreaterThan(0);
    expect(selected()).toBe(-1);
    press('ArrowDown');
    expect(selected()).toBe(0);
    press('ArrowDown');
    expect(selected()).toBe(1);
    press('ArrowUp');
    press('ArrowUp');
    expect(selected()).toBe(-1);
    press('ArrowUp');
    expect(selected()).toBe(last);
    press('ArrowDown');
    expect(selected()).toBe(-1);
  });

  it('tells a screen reader which option is meant', () => {
    press('ArrowDown');
    expect(input().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    expect(new Set(options().map(({ id }) => id)).size).toBe(options().length);
    press('ArrowUp');
    expect(input().hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('opens the option by Enter, and sends the form where none is meant', async () => {
    expect(press('Enter')).toBe(false);
    press('ArrowDown');
    const href = options()[0]?.getAttribute('href');
    let followed: string | null | undefined;
    list().addEventListener('click', (event) => {
      event.preventDefault();
      followed =
        event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
    });
    expect(press('Enter')).toBe(true);
    await settled();
    expect(followed).toBe(href);
  });

  it('closes by Escape once, and leaves the next one to the browser', () => {
    expect(press('Escape')).toBe(true);
    expect(list().hidden).toBe(true);
    expect(press('Escape')).toBe(false);
  });

  it('opens a closed list again by an arrow', () => {
    press('Escape');
    press('ArrowDown');
    expect(list().hidden).toBe(false);
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(selected()).toBe(0);
  });

  it('is left to the browser with another key held, and while letters are being composed', () => {
    for (const held of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { isComposing: true }])
      expect(press('ArrowDown', held), JSON.stringify(held)).toBe(false);
    expect(selected()).toBe(-1);
  });
});
