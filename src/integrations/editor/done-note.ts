import { h } from 'hastscript';
import { isolated, type Html } from '../../editor/forms/control.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { doneOf, withDone } from './done-changes.ts';

/** What was done on the page before, with the way to take it back; nothing where nothing was. */
export function doneNote(query: URLSearchParams): Html[] {
  const id = query.get('done') ?? '';
  const done = doneOf(id);
  if (done === undefined) return [];
  return [
    h('p', { role: 'status', class: 'done' }, ...isolated(done.words), ' ', [
      h('a', { href: withDone('/@edit/take-back', id) }, formsFa.undo),
    ]),
  ];
}
