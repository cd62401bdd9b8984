import { Window } from 'happy-dom';
import { populateGlobal } from 'vitest/runtime';

/**
 * A browser for the tests of elements: import it before the elements, which look for its globals as they load. The pages
 * are rendered by Astro in the same program, so this is no environment of the test runner, which would make Astro's
 * components those of a browser.
 */
const window = new Window({ url: 'https://help.example/', console });
populateGlobal(globalThis, window, { bindFunctions: true });

/** Addresses whose fragment was written over: happy-dom tells of them as of a followed link, which browsers do not. */
const silent = new Set<string>();
const replaceState = history.replaceState.bind(history);
history.replaceState = (...given) => {
  const before = location.hash;
  replaceState(...given);
  if (location.hash !== before) silent.add(location.href);
};
addEventListener('hashchange', (event) => {
  if (silent.delete(event.newURL)) event.stopImmediatePropagation();
});

/** Opens a page in the place of the one that is open; what the device keeps stays. */
export async function openPage(html: string, path = '/no-internet/no-internet/'): Promise<void> {
  document.body.replaceChildren();
  window.happyDOM.setURL(`https://help.example${path}`);
  await settled();
  document.documentElement.lang = 'fa';
  // Whole, as a module's elements find it; and without its scripts, which the test has imported itself.
  const page = document.createElement('template');
  page.innerHTML = html.replace(/<script[^]*?<\/script>/g, '');
  document.body.append(page.content);
  await settled();
}

/** Lets what was begun come to its end: events of the address, fetches, rendering. */
export async function settled(): Promise<void> {
  await window.happyDOM.waitUntilComplete();
}

/** The one element that a selector finds. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The text of what a selector finds, with single spaces. */
export const textOf = (selector: string, root: ParentNode = document) =>
  one(selector, root).textContent.replace(/\s+/g, ' ').trim();

/** The ids of those of some elements that are not hidden. */
export const shownParts = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden).map(({ id }) => id);
