import { words } from './words.ts';
import type { TreeState } from '../guide-state.ts';
import type { PartActions } from './choice-view.element.ts';
import { make, makeButton } from './make-element.element.ts';
import { waysTo, wayWords } from './part-names.ts';

/** What stands in the place of a form where a target is opened that is not there: what leads to it, and how to mend that. */
export function missingForm(tree: TreeState, id: string, actions: PartActions): HTMLElement {
  const ways = waysTo(tree, id).map((way) =>
    make(
      'li',
      {},
      makeButton(wayWords(tree, way), () => actions.select(way.node.id)),
    ),
  );
  return make(
    'section',
    { class: 'part-form', 'data-part': id },
    make('h2', { tabindex: '-1' }, words.missingTitle(id)),
    make('p', {}, words.missingLead),
    make('ul', { role: 'list', class: 'ways' }, ...ways),
    ...(id === '' ? [] : [makeButton(words.makeMissing, () => actions.makeMissing(id), { class: 'second' })]),
  );
}
