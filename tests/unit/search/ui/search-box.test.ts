import { one, textOf } from '../../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import { isolate } from '../../../../src/text/isolate.ts';
import { input, list, loadCorrectingSuggester, loadSuggester, options, status, type } from './open-box.ts';

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

  it('suggests a page that is asked for first, and a symptom that fits as a whole before its guides', async () => {
    const first = () => [options()[0]?.textContent, options()[0]?.getAttribute('href')];
    await type('شماره پشتیبانی');
    expect(first()).toEqual(['تماس با پشتیبانی: ۹۱', '/contact/']);
    await type('کندی اینترنت');
    expect(first()).toEqual(['کندی اینترنت', '/slow/']);
    expect(textOf('#suggested-fit')).toBe(fa.suggestedSymptoms);
    await type('نت');
    const isSeen = () => one('#suggested-guides').classList.contains('suggestions-heading');
    expect(isSeen()).toBe(false);
    await type('نت کند');
    expect(isSeen()).toBe(true);
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
    const names = [...document.querySelectorAll('[role="option"] small')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toContain('نتم کنده');
  });

  it('shows a query as text, whatever it is', async () => {
    await type('<img src=x onerror=pwned()> رمز');
    expect(document.querySelector('img')).toBeNull();
  });

  it('offers support, and no guide, for what the provider alone answers', async () => {
    await type('قیمت مودم');
    expect(options().map((option) => [option.textContent, option.getAttribute('href')])).toEqual([
      [fa.suggestedSupport.replace('{subject}', isolate('قیمت و تعرفه')), '/contact/'],
    ]);
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
