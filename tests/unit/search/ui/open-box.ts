import { one, openPage, settled, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, vi } from 'vitest';
import type * as loading from '../../../../src/search/ui/load-index.element.ts';
import SearchBox from '../../../../src/search/ui/SearchBox.astro';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';
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
export { loadSuggester, loadCorrectingSuggester };

let html = '';

beforeAll(async () => {
  vi.stubGlobal('SEARCH_INDEX', '/search-index/live/');
  html = await rendered(SearchBox, { strings: fa });
});
beforeEach(async () => {
  loadSuggester.mockReset().mockImplementation(() => smallSuggester(false));
  loadCorrectingSuggester.mockReset().mockImplementation(() => smallSuggester(true));
  await openPage(`${html}<button id="elsewhere"></button>`, '/');
});

export function input(): HTMLInputElement {
  const field = one('search-box input');
  if (!(field instanceof HTMLInputElement)) throw new Error('The box has no field.');
  return field;
}

export const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
export const list = () => one('.suggestions');
export const status = () => textOf('[data-suggestions-status]');
export const selected = () =>
  options().findIndex((option) => option.getAttribute('aria-selected') === 'true');

/** Types a query and waits until its suggestions stand there. */
export async function type(query: string) {
  input().focus();
  input().value = query;
  input().dispatchEvent(new Event('input', { bubbles: true }));
  await vi.dynamicImportSettled();
  await settled();
}

/** Presses a key in the field; tells whether the browser\u2019s own doing was prevented. */
export function press(key: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  input().dispatchEvent(event);
  return event.defaultPrevented;
}
