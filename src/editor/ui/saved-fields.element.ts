import { controlsIn } from './form-values.element.ts';

type Control = ReturnType<typeof controlsIn>[number];

/** What the controls of a form say at one moment, and in which order its lists stand. */
export interface Reading {
  readonly controls: readonly (readonly [control: Control, says: string])[];
  readonly lists: readonly (readonly [list: Element, entries: readonly Element[]])[];
}

/** What a control says, a box as much as a word. */
export const saysOf = (control: Control): string =>
  control instanceof HTMLInputElement && control.type === 'checkbox'
    ? String(control.checked)
    : control.value;

/** What a form says now. */
export const readingOf = (form: Element): Reading => ({
  controls: controlsIn(form).map((control) => [control, saysOf(control)]),
  lists: [...form.querySelectorAll('.field > .entries')].map((list) => [list, [...list.children]]),
});

const isSame = (a: readonly Element[], b: readonly Element[]) =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/**
 * What of a form is saved. What was never saved, as the fields of an entry that was just added, counts for nothing: its list
 * differs as a whole.
 */
export class SavedFields {
  readonly #says = new WeakMap<Element, string>();
  readonly #entries = new WeakMap<Element, readonly Element[]>();

  /** A form is saved as it was read: what was typed since is not. */
  save({ controls, lists }: Reading): void {
    for (const [control, says] of controls) this.#says.set(control, says);
    for (const [list, entries] of lists) this.#entries.set(list, entries);
  }

  #isUnsaved(field: HTMLElement): boolean {
    const list = field.querySelector(':scope > .entries');
    const before = list === null ? undefined : this.#entries.get(list);
    if (list !== null && before !== undefined && !isSame(before, [...list.children])) return true;
    return controlsIn(field).some((control) => {
      const saved = this.#says.get(control);
      return control.closest('.field') === field && saved !== undefined && saved !== saysOf(control);
    });
  }

  /** The fields that say something else than what is saved, each the innermost. */
  unsavedIn(form: Element): HTMLElement[] {
    return [...form.querySelectorAll<HTMLElement>('.field')].filter((field) => this.#isUnsaved(field));
  }
}
