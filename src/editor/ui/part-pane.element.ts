import { words } from './words.ts';
import type { GuideState } from '../guide-state.ts';
import type { KnownNames } from '../known-names.ts';
import type { PartActions } from './choice-view.element.ts';
import { behindDialog } from './dialog.element.ts';
import { KeyedList } from './keyed-list.element.ts';
import { make, makeButton } from './make-element.element.ts';
import { missingForm } from './missing-form.element.ts';
import { PartForm, type ShownPart } from './part-form.element.ts';
import { nodeOf } from './part-names.ts';

/** The place of the form: the form of the part that is open, or what is told of a target that is not there. */
export class PartPane {
  readonly element = make('div', { class: 'part-pane' });
  readonly #forms: KeyedList<ShownPart>;
  readonly #missing = make('div');
  readonly #actions: PartActions;

  constructor(actions: PartActions) {
    this.#actions = actions;
    const forms = make('div');
    this.#forms = new KeyedList(
      forms,
      ({ node }) => `${node.kind} ${node.id}`,
      (shown) => new PartForm(shown, actions),
    );
    this.element.append(
      makeButton(words.backToMap, actions.backToMap, { class: 'quiet to-map' }),
      forms,
      this.#missing,
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') actions.backToMap();
    });
  }

  update(guide: GuideState, known: KnownNames, selected: string): void {
    const { tree } = guide;
    const node = tree === undefined ? undefined : nodeOf(tree, selected);
    this.#forms.update(tree === undefined || node === undefined ? [] : [{ guide, tree, known, node }]);
    this.#missing.replaceChildren(
      ...(tree === undefined || node !== undefined ? [] : [missingForm(tree, selected, this.#actions)]),
    );
  }

  /** Shows the form from its beginning, where another part was open before. */
  show(): void {
    this.element.scrollIntoView({ block: 'start' });
  }

  /** Puts the focus on the heading, from which a screen reader reads on. */
  focus(): void {
    behindDialog(() => this.element.querySelector<HTMLElement>('h2')?.focus());
  }
}
