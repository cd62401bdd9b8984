import type { Suggestion } from '../query/suggest.ts';
import { nodesOf } from './segments.element.ts';

/** Guides need no heading to be told from what is typed; to a screen reader their group has its name all the same. */
const UNSEEN_HEADING = 'guides';

function optionOf({ url, title, alias }: Suggestion): HTMLElement {
  const option = document.createElement('a');
  option.href = url;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const line = document.createElement('span');
  line.append(...nodesOf(title));
  option.append(line);
  if (alias.length > 0) {
    const small = document.createElement('small');
    small.append(...nodesOf(alias));
    option.append(small);
  }
  return option;
}

/**
 * Suggestions of one kind as a group of options under its heading, or undefined where there are none.
 *
 * @param name of the group among the others of the list
 * @param label the heading's words
 */
export function suggestionGroup(
  name: 'guides' | 'symptoms',
  label: string,
  suggestions: readonly Suggestion[],
): HTMLElement | undefined {
  if (suggestions.length === 0) return undefined;
  const group = document.createElement('div');
  const heading = document.createElement('div');
  heading.id = `suggested-${name}`;
  heading.className = name === UNSEEN_HEADING ? 'visually-hidden' : 'suggestions-heading';
  heading.textContent = label;
  heading.setAttribute('role', 'presentation');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-labelledby', heading.id);
  group.append(heading, ...suggestions.map(optionOf));
  return group;
}
