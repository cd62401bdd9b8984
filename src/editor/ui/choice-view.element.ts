import { words } from './words.ts';
import type { ChoiceState, FindingState, NodeState, TreeState } from '../guide-state.ts';
import type { KnownNames } from '../known-names.ts';
import type { PartName } from '../tree-edit.ts';
import { FieldView, type FieldActions } from './field-view.element.ts';
import type { Field, Typed } from './field.ts';
import { findingList } from './finding-list.element.ts';
import { KeyedList, type View } from './keyed-list.element.ts';
import { make, makeButton, setEnabled, setText } from './make-element.element.ts';
import { nodeOf } from './part-names.ts';
import { choiceFields, choiceTitle } from './step-fields.ts';

/** What a form can do beside what its fields do. */
export interface PartActions extends FieldActions {
  readonly typed: Typed;
  readonly select: (node: string) => void;
  readonly addChoice: (node: string) => void;
  readonly move: (part: PartName, towards: 'up' | 'down') => void;
  readonly rename: (part: PartName) => void;
  readonly remove: (part: PartName) => void;
  readonly makeStart: (node: string) => void;
  readonly makeMissing: (id: string) => void;
  readonly backToMap: () => void;
}

/** An answer as it is drawn. */
export interface ShownChoice {
  readonly tree: TreeState;
  readonly known: KnownNames;
  readonly node: NodeState;
  readonly choice: ChoiceState;
  readonly index: number;
  readonly findings: readonly FindingState[];
}

/** One answer of a question: what it says and where it leads; what is seldom changed is folded. */
export class ChoiceView implements View<ShownChoice> {
  readonly element: HTMLElement;
  readonly #actions: PartActions;
  readonly #title = make('legend');
  readonly #found = make('div');
  readonly #first: KeyedList<Field>;
  readonly #rest: KeyedList<Field>;
  readonly #open: HTMLButtonElement;
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;

  constructor({ node, choice }: ShownChoice, actions: PartActions) {
    this.#actions = actions;
    const part = { node: node.id, choice: choice.id };
    const [first, rest] = [make('div'), make('div')];
    this.#first = this.#fields(first);
    this.#rest = this.#fields(rest);
    this.#open = makeButton(words.openTarget, () => actions.select(this.#open.dataset['target'] ?? ''));
    this.#up = makeButton(words.moveUp, () => actions.move(part, 'up'));
    this.#down = makeButton(words.moveDown, () => actions.move(part, 'down'));
    this.element = make(
      'fieldset',
      { class: 'choice', 'data-choice': choice.id },
      this.#title,
      this.#found,
      first,
      this.#open,
      make(
        'details',
        {},
        make('summary', {}, words.more),
        rest,
        make(
          'div',
          { class: 'tools' },
          this.#up,
          this.#down,
          makeButton(words.rename, () => actions.rename(part)),
          makeButton(words.remove, () => actions.remove(part)),
        ),
      ),
    );
  }

  #fields(parent: HTMLElement): KeyedList<Field> {
    return new KeyedList(
      parent,
      ({ key }) => key,
      (field) => new FieldView(field, this.#actions),
    );
  }

  update({ tree, known, node, choice, index, findings }: ShownChoice): void {
    setText(this.#title, choiceTitle(index, choice));
    this.#found.replaceChildren(...(findings.length === 0 ? [] : [findingList(findings)]));
    const fields = choiceFields(tree, node, choice, known, this.#actions.typed);
    this.#first.update(fields.slice(0, 2));
    this.#rest.update(fields.slice(2));
    const target = choice.values.go ?? '';
    this.#open.dataset['target'] = target;
    this.#open.hidden = nodeOf(tree, target) === undefined;
    setEnabled(this.#up, index > 0);
    setEnabled(this.#down, index < node.choices.length - 1);
  }
}
