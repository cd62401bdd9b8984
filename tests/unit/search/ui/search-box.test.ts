import { one, openPage, settled, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as loading from '../../../../src/search/ui/load-index.element.ts';
import SearchBox from '../../../../src/search/ui/SearchBox.astro';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';
import type { Suggester } from '../../../../src/search/query/suggest.ts';
import { smallSuggester } from './small-suggester.ts';
import '../../../../src/search/ui/search-box.element.ts';

const { loadSuggester, loadCorrectingSuggester } = vi.hoisted(() => ({
  loadSuggester: vi.fn<typeof loading.loadSuggester>(),
  loadCorrectingSuggester: vi.fn<typeof loading.loadCorrectingSuggester>(),
}));
vi.mock('../../../../src/search/ui/load-index.element.ts', async () => ({
  ...(await import('../../../../src/search/ui/suggestion-list.element.ts')),
  loadSuggester,
  loadCorrectingSuggester,
}));

let html = '';

beforeAll(async () => {
  vi.stubGlobal('SEARCH_INDEX', '/search-index/live/');
  html = await rendered(SearchBox, { strings: fa });
});
beforeEach(async () => {
  loadSuggester.mockReset().mockImplementation(() => Promise.resolve(smallSuggester(false)));
  loadCorrectingSuggester.mockReset().mockImplementation(() => Promise.resolve(smallSuggester(true)));
  await openPage(`${html}<button id="elsewhere"></button>`, '/');
});

function input(): HTMLInputElement {
  const field = one('search-box input');
  if (!(field instanceof HTMLInputElement)) throw new Error('The box has no field.');
  return field;
}

const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
const list = () => one('.suggestions');
const status = () => textOf('[data-suggestions-status]');
const selected = () => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');

/** Types a query and waits until its suggestions stand there. */
async function type(query: string) {
  input().focus();
  input().value = query;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.dynamicImportSettled();
  await settled();
}

/** Presses a key in the field; tells whether the browser\u2019s own doing was prevented. */
function press(key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  input().dispatchEvent(event);
  return event.defaultPrevented;
}

describe('the search box', () => {
  it('is a combobox with its list closed, and loads nothing before it is touched', () => {
    expect(input().getAttribute('role')).toBe('combobox');
    expect(input().getAttribute('aria-expanded')).toBe('false');
    expect(input().getAttribute('aria-controls')).toBe(list().id);
    expect(list().hidden).toBe(true);
    expect(loadSuggester).not.toHaveBeenCalled();
  });

  it('loads when it gets the focus', async () => {
    input().dispatchEvent(new Event('focus'));
    await vi.dynamicImportSettled();
    expect(loadSuggester).toHaveBeenCalledOnce();
  });

  it('suggests guides first and then symptoms, each group under its name', async () => {
    await type('نت');
    const groups = [...document.querySelectorAll('[role="group"]')];
    expect(groups.map((group) => group.getAttribute('aria-labelledby'))).toEqual([
      'suggested-guides',
      'suggested-symptoms',
    ]);
    await type('سرعت');
    expect(list().hidden).toBe(false);
    expect(input().getAttribute('aria-expanded')).toBe('true');
    expect(options().map((option) => option.getAttribute('href'))).toContain('/guides/slow/');
    for (const group of document.querySelectorAll('[role="group"]')) {
      const heading = document.getElementById(group.getAttribute('aria-labelledby') ?? '');
      expect([fa.suggestedSymptoms, fa.suggestedGuides]).toContain(heading?.textContent);
    }
  });

  it('says how many there are in the reader\u2019s digits', async () => {
    await type('تغییر رمز');
    const count = options().length.toLocaleString('fa');
    expect(status()).toBe(`${count} ${fa.suggestionsCount}`);
  });

  it('marks what was typed, and shows a name of the customers\u2019 where that fits better', async () => {
    await type('پسورد');
    expect(document.querySelectorAll('[role="option"] mark').length).toBeGreaterThan(0);
    await type('نتم کنده');
    expect(textOf('[role="option"] small')).toContain('نتم کنده');
  });

  it('shows a query as text, whatever it is', async () => {
    await type('<img src=x onerror=pwned()> رمز');
    expect(document.querySelector('img')).toBeNull();
  });

  it('says that it has nothing to suggest', async () => {
    await type('ققققق');
    expect(list().hidden).toBe(true);
    expect(status()).toBe(fa.noSuggestions);
  });

  it('begins at the second letter', async () => {
    await type('ت');
    expect(list().hidden).toBe(true);
    expect(options()).toEqual([]);
    await type('تغ');
    expect(list().hidden).toBe(false);
  });

  it('closes when the field is empty', async () => {
    await type('سرعت');
    await type('  ');
    expect(list().hidden).toBe(true);
    expect(input().getAttribute('aria-expanded')).toBe('false');
    expect(status()).toBe('');
  });

  it('closes when the focus goes elsewhere, and not when it goes into the list', async () => {
    await type('سرعت');
    const leave = (to: Element) =>
      input().dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));
    leave(options()[0] ?? document.body);
    expect(list().hidden).toBe(false);
    leave(one('#elsewhere'));
    expect(list().hidden).toBe(true);
  });

  it('keeps the focus in the field while an option is pressed', async () => {
    await type('سرعت');
    const press = new Event('pointerdown', { bubbles: true, cancelable: true });
    options()[0]?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});

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

describe('on a phone', () => {
  it('brings the field to the top, where the keyboard leaves it room, and lets go of it when sent', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const scroll = vi.spyOn(one('.search-row'), 'scrollIntoView');
    await type('سرعت');
    expect(scroll).toHaveBeenCalledWith({ block: 'start' });
    one('search-box form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(document.activeElement).not.toBe(input());
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

describe('loading', () => {
  it('brings the code that corrects words only when a word has to be corrected, and once', async () => {
    await type('سرعت');
    expect(loadCorrectingSuggester).not.toHaveBeenCalled();
    await type('سرعط کمم');
    await vi.waitFor(() => expect(loadCorrectingSuggester).toHaveBeenCalledOnce());
    await type('سرعط کم');
    await type('سرعت');
    expect(loadCorrectingSuggester).toHaveBeenCalledOnce();
    expect(loadSuggester).toHaveBeenCalledOnce();
  });

  it('says nothing where it fails, and is tried again at the next letter', async () => {
    loadSuggester.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await type('سرعت');
    expect(list().hidden).toBe(true);
    expect(status()).toBe('');
    await type('سرعت');
    expect(list().hidden).toBe(false);
  });
});
