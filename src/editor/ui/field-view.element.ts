import { words } from './words.ts';
import type { Draft } from './drafts.ts';
import { NEW_PART, type Field } from './field.ts';
import { insertList } from './insert-list.element.ts';
import type { View } from './keyed-list.element.ts';
import { freshId, make, makeButton } from './make-element.element.ts';

/** What a field tells of. */
export interface FieldActions {
  readonly draftOf: (key: string) => Draft | undefined;
  readonly type: (field: Field, value: string) => void;
  /** Saves what was typed; what was refused as it is only where its editor says so again. */
  readonly save: (field: Field, again?: boolean) => void;
  readonly forget: (field: Field) => void;
  /** A part is wanted that is not there yet, as what this field leads to. */
  readonly makeTarget: (field: Field) => void;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function makeControl({ kind, latin }: Field, id: string): Control {
  const attributes = { id, dir: latin === true ? 'ltr' : undefined, autocomplete: 'off' };
  if (kind === 'options') return make('select', { id });
  if (kind === 'lines') return make('textarea', { ...attributes, rows: '4' });
  return make('input', { ...attributes, type: 'text' });
}

/** A field with its label, its help, its preview, and what the rules say against what was typed. */
export class FieldView implements View<Field> {
  readonly element: HTMLElement;
  #field: Field;
  readonly #actions: FieldActions;
  readonly #control: Control;
  readonly #refusals: HTMLElement;
  readonly #shown: HTMLElement | undefined;
  readonly #helpId: string | undefined;

  constructor(field: Field, actions: FieldActions) {
    this.#field = field;
    this.#actions = actions;
    const id = freshId();
    this.#control = makeControl(field, id);
    this.#helpId = field.help === undefined ? undefined : `${id}-help`;
    this.#refusals = make('div', { class: 'refusals', id: `${id}-refusals` });
    this.element = make(
      'div',
      { class: 'field', 'data-field': field.key },
      make('label', { for: id }, field.label),
      ...(field.help === undefined ? [] : [make('p', { class: 'help', id: `${id}-help` }, field.help)]),
      this.#control,
      this.#refusals,
    );
    if (this.#control instanceof HTMLTextAreaElement) {
      this.#control.before(insertList(this.#control));
      this.#shown = make('div', { class: 'shown-text' });
      this.element.append(make('p', { class: 'help' }, words.shown), this.#shown);
    }
    this.#listen();
  }

  #listen(): void {
    const control = this.#control;
    const type = () => this.#actions.type(this.#field, control.value);
    control.addEventListener('input', () => {
      if (control.value !== NEW_PART) type();
    });
    control.addEventListener('change', () => {
      if (this.#field.kind === 'options' && control.value === NEW_PART) {
        control.value = this.#value;
        this.#actions.makeTarget(this.#field);
        return;
      }
      type();
      this.#actions.save(this.#field);
    });
    this.element.addEventListener('keydown', (event) => {
      if (
        event.key !== 'Enter' ||
        event.target !== control ||
        this.#field.kind !== 'line' ||
        event.isComposing
      )
        return;
      event.preventDefault();
      this.#actions.save(this.#field);
    });
  }

  get #value(): string {
    return this.#actions.draftOf(this.#field.key)?.value ?? this.#field.saved;
  }

  update(field: Field): void {
    this.#field = field;
    const control = this.#control;
    if (control instanceof HTMLSelectElement) this.#fillOptions(control);
    const value = this.#value;
    if (control.value !== value) control.value = value;
    if (control instanceof HTMLTextAreaElement)
      control.rows = Math.min(16, Math.max(3, value.split('\n').length + 1));
    // The server makes it of the file by the site's own compiler; nothing of the file's HTML is in it.
    if (this.#shown !== undefined && this.#shown.innerHTML !== (field.html ?? ''))
      this.#shown.innerHTML = field.html ?? '';
    this.#tell(this.#actions.draftOf(field.key));
  }

  #fillOptions(select: HTMLSelectElement): void {
    const options = this.#field.options ?? [];
    const there = [...select.options];
    const isSame =
      there.length === options.length &&
      options.every(({ value, label }, index) => {
        const one = there[index];
        return one?.value === value && one.textContent === label;
      });
    if (isSame) return;
    select.replaceChildren(...options.map(({ value, label }) => make('option', { value }, label)));
  }

  #tell(draft: Draft | undefined): void {
    const refusals = draft?.refusals ?? [];
    const isRefused = refusals.length > 0;
    this.element.classList.toggle('unsaved', draft !== undefined);
    if (isRefused) this.#control.setAttribute('aria-invalid', 'true');
    else this.#control.removeAttribute('aria-invalid');
    const described = [
      ...(this.#helpId === undefined ? [] : [this.#helpId]),
      ...(isRefused ? [this.#refusals.id] : []),
    ];
    if (described.length > 0) this.#control.setAttribute('aria-describedby', described.join(' '));
    else this.#control.removeAttribute('aria-describedby');
    const told = refusals.join('\n');
    if (this.#refusals.dataset['told'] === told) return;
    this.#refusals.dataset['told'] = told;
    this.#refusals.replaceChildren(
      ...refusals.map((text) => make('p', {}, text)),
      ...(isRefused
        ? [
            this.#answer(words.saveAgain, () => this.#actions.save(this.#field, true)),
            this.#answer(words.forget, () => this.#actions.forget(this.#field)),
          ]
        : []),
    );
  }

  /** A button that goes once it is pressed: the focus is where it belongs before that. */
  #answer(label: string, press: () => void): HTMLButtonElement {
    return makeButton(label, () => {
      this.#control.focus();
      press();
    });
  }
}
