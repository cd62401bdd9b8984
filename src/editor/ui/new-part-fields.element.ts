import { words } from './words.ts';
import type { TreeState } from '../guide-state.ts';
import type { NodeKind } from '../tree-edit.ts';
import { labelled } from './dialog.element.ts';
import { make } from './make-element.element.ts';
import { canBeId, newNodeId } from './new-ids.ts';
import { wordsLabel, type NewPart } from './new-part.ts';

const kinds: readonly NodeKind[] = ['step', 'action', 'outcome'];

/** What is asked of a part that is to be made: its kind, what it says, and its id, which is there already. */
export class NewPartFields {
  readonly element: HTMLElement;
  readonly #taken: readonly string[];
  readonly #fixedId: string | undefined;
  #kind: NodeKind = 'step';
  readonly #words = make('input', { type: 'text', autocomplete: 'off' });
  readonly #text = make('textarea', { rows: '3' });
  readonly #id = make('input', { type: 'text', autocomplete: 'off', dir: 'ltr', spellcheck: 'false' });
  readonly #wordsField: HTMLElement;
  #isOwnId = false;

  constructor(tree: TreeState, fixedId?: string) {
    this.#taken = tree.nodes.map(({ id }) => id);
    this.#fixedId = fixedId;
    this.#wordsField = labelled(wordsLabel.step, this.#words);
    this.element = make(
      'div',
      {},
      make(
        'fieldset',
        { class: 'kinds' },
        make('legend', {}, words.newKind),
        ...kinds.map((kind) => this.#radio(kind)),
      ),
      this.#wordsField,
      labelled(words.newText, this.#text, words.textHelp),
      ...(fixedId === undefined
        ? [
            make(
              'details',
              {},
              make('summary', {}, words.address),
              labelled(words.address, this.#id, words.addressHelp),
            ),
          ]
        : []),
    );
    this.#id.addEventListener('input', () => {
      this.#isOwnId = true;
    });
    this.#show('step');
  }

  #radio(kind: NodeKind): HTMLElement {
    const radio = make('input', { type: 'radio', name: 'new-kind', value: kind });
    radio.checked = kind === 'step';
    radio.addEventListener('change', () => this.#show(kind));
    return make('label', {}, radio, ' ', words.newKinds[kind]);
  }

  #show(kind: NodeKind): void {
    this.#kind = kind;
    const label = this.#wordsField.querySelector('label');
    if (label !== null) label.textContent = wordsLabel[kind];
    if (!this.#isOwnId) this.#id.value = this.#fixedId ?? newNodeId(kind, this.#taken);
  }

  /** What was said, or why that is not enough. */
  read(): { readonly part: NewPart } | { readonly reasons: readonly string[] } {
    const [said, text, id] = [this.#words.value.trim(), this.#text.value.trim(), this.#id.value.trim()];
    const must = (label: string) => `${label}: ${words.mustWrite}`;
    const reasons = [
      ...(said === '' ? [must(wordsLabel[this.#kind])] : []),
      ...(text === '' && this.#kind !== 'step' ? [must(words.newText)] : []),
      ...(canBeId(id, this.#taken) ? [] : [`${words.address}: ${words.badAddress}`]),
    ];
    return reasons.length > 0 ? { reasons } : { part: { kind: this.#kind, id, words: said, text } };
  }
}
