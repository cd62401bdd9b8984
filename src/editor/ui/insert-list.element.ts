import { words } from './words.ts';
import { make } from './make-element.element.ts';
import { insertInto, insertNames } from './text-inserts.ts';

/** A list of what can be put into a text. Choosing one puts it where the cursor is, or around what is marked. */
export function insertList(area: HTMLTextAreaElement): HTMLElement {
  const list = make(
    'select',
    { 'aria-label': words.insert, class: 'insert' },
    make('option', { value: '' }, words.insertWhat),
    ...insertNames.map((name) => make('option', { value: name }, words.inserts[name])),
  );
  list.addEventListener('change', () => {
    const name = insertNames.find((one) => one === list.value);
    list.value = '';
    if (name === undefined) return;
    const put = insertInto(area.value, area.selectionStart, area.selectionEnd, name);
    area.value = put.text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
    area.setSelectionRange(put.start, put.end);
  });
  return list;
}
