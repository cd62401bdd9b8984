import { formWords as words } from '../forms/form-words.ts';
import { controlsIn } from './form-values.element.ts';
import { tieHints } from './field-notes.element.ts';
import { setEnabled } from './make-element.element.ts';

const digits = new Intl.NumberFormat('fa-IR');

/** Names each entry's buttons by where it stands, and lets nobody move one out of the list. */
export function nameEntries(container: Element): void {
  for (const list of container.querySelectorAll<HTMLElement>('.field > .entries')) {
    const label = list.parentElement?.dataset['label'] ?? '';
    const entries = [...list.querySelectorAll<HTMLElement>(':scope > .entry')];
    entries.forEach((entry, index) => {
      const name = words.entry.replace('{name}', () => label).replace('{number}', digits.format(index + 1));
      for (const button of entry.querySelectorAll<HTMLButtonElement>(':scope > .entry-buttons > button')) {
        button.setAttribute('aria-label', `${button.textContent}: ${name}`);
        const does = button.dataset['do'];
        const isAtEnd = index === (does === 'up' ? 0 : entries.length - 1);
        setEnabled(button, (does !== 'up' && does !== 'down') || !isAtEnd);
      }
    });
  }
}

function add(list: Element): void {
  const template = list.querySelector<HTMLTemplateElement>(':scope > template');
  const entries = list.querySelector(':scope > .entries');
  if (template === null || entries === null) return;
  entries.append(template.content.cloneNode(true));
  const added = entries.lastElementChild;
  if (added === null) return;
  tieHints(added);
  controlsIn(added)[0]?.focus();
}

/** Where the keyboard goes from an entry that is taken out: to the one behind it, before it, or to the list's own button. */
function leave(entry: Element): void {
  const beside = entry.nextElementSibling ?? entry.previousElementSibling;
  const list = entry.closest('.field');
  const next = beside === null ? undefined : controlsIn(beside)[0];
  entry.remove();
  (next ?? list?.querySelector<HTMLElement>(':scope > [data-do="add"]'))?.focus();
}

/**
 * Does what a button of a list says: adds an entry, takes one out or moves it.
 * @returns what to say of it; undefined where the button is none of a list's.
 */
export function pressedInList(button: HTMLElement): string | undefined {
  const does = button.dataset['do'];
  const list = button.closest('.field');
  const entry = button.closest('.entry');
  if (does === 'add' && list !== null) {
    add(list);
    return '';
  }
  if (entry === null) return undefined;
  if (does === 'remove') {
    leave(entry);
    return words.entryRemoved;
  }
  const other =
    does === 'up' ? entry.previousElementSibling : does === 'down' ? entry.nextElementSibling : null;
  if (other === null) return undefined;
  // The other one is moved about it: this one has the focus, which it would lose.
  if (does === 'up') entry.after(other);
  else entry.before(other);
  const place = [...(entry.parentElement?.children ?? [])].indexOf(entry) + 1;
  return words.entryMoved.replace('{number}', digits.format(place));
}
