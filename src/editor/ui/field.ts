import { words } from './words.ts';
import type { PartName, TreeEdit, ValueName } from '../tree-edit.ts';
import { fieldKey } from './part-names.ts';

/** One thing that a list offers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a field shows: what was typed into it, or else what is saved. */
export type Typed = (key: string, saved: string) => string;

/** What saving a field does: gestures, and the fields that are saved by them; or the label of the field that it waits for. */
export type Saving =
  { readonly edits: readonly TreeEdit[]; readonly keys: readonly string[] } | { readonly waitsFor: string };

/** One field of a form. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly help?: string;
  /** One line of text, several, or a list to choose from. */
  readonly kind: 'line' | 'lines' | 'options';
  /** What stands in the file. */
  readonly saved: string;
  /** Whether it cannot be empty: that is said before anything is posted, in words that know the field. */
  readonly must?: boolean;
  /** Whether it reads from left to right: a time, an address. */
  readonly latin?: boolean;
  readonly options?: readonly Option[];
  /** What the saved text looks like on the page. */
  readonly html?: string;
  readonly save: (typed: Typed) => Saving;
}

/** What leads to a dialog when it is chosen in a list of targets. */
export const NEW_PART = '+';

/** A list with an entry for none before it, and the value that stands there where the list does not have it. */
export function withNone(options: readonly Option[], saved: string, none: string = words.none): Option[] {
  const isKnown = saved === '' || options.some(({ value }) => value === saved);
  return [{ value: '', label: none }, ...options, ...(isKnown ? [] : [{ value: saved, label: saved }])];
}

/** A field for one value of a part, saved by itself. */
export function valueField(
  part: PartName,
  name: ValueName,
  saved: string | undefined,
  more: Pick<Field, 'label' | 'kind'> & Partial<Field>,
): Field {
  const key = fieldKey(part, name);
  const before = saved ?? '';
  return {
    key,
    saved: before,
    save: (typed) => ({
      edits: [{ do: 'set-value', part, name, value: typed(key, before) }],
      keys: [key],
    }),
    ...more,
  };
}
