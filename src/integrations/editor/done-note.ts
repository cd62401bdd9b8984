import { h } from 'hastscript';
import { isolated, type Html } from '../../editor/forms/control.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import type { Said } from './form-address.ts';
import { doneOf, withDone } from './done-changes.ts';

const said: Readonly<Record<string, string>> = {
  published: formsFa.published,
  unpublished: formsFa.unpublished,
  'taken-back': formsFa.takenBackDone,
} satisfies Readonly<Record<Said, string>>;

/** What was done on the page before, with the way to take it back where there is one; nothing where nothing was. */
export function doneNote(query: URLSearchParams): Html[] {
  const words = said[query.get('said') ?? ''];
  if (words !== undefined) return [h('p', { role: 'status', class: 'done' }, words)];
  const id = query.get('done') ?? '';
  const done = doneOf(id);
  if (done === undefined) return [];
  return [
    h('p', { role: 'status', class: 'done' }, ...isolated(done.words), ' ', [
      h('a', { href: withDone('/@edit/take-back', id) }, formsFa.undo),
    ]),
  ];
}
