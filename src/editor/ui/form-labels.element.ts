import { formWords as words } from '../forms/form-words.ts';
import { controlsIn } from './form-values.element.ts';
import { saysOf } from './saved-fields.element.ts';

const digits = new Intl.NumberFormat('fa-IR');

/** So many names stand in a line; more are counted. */
const MAX_NAMED = 3;

/** Some names in a line, as a sentence ends with them. */
function listed(names: readonly string[]): string {
  const all = [...new Set(names)].filter((name) => name !== '');
  const named = all.slice(0, MAX_NAMED).join('، ');
  const more = all.length - MAX_NAMED;
  return more <= 0
    ? named
    : words.andMore.replace('{names}', () => named).replace('{count}', () => digits.format(more));
}

/** Adds to what is said the names of the fields that it is said of. */
export function saidOf(said: string, fields: readonly HTMLElement[]): string {
  const names = listed(fields.map(({ dataset }) => dataset['label'] ?? ''));
  return names === ''
    ? `${said}.`
    : words.saidOf.replace('{said}', () => said).replace('{names}', () => names);
}

/** What each outermost field of a form says, by its name. */
export const saysByName = (form: Element): ReadonlyMap<string, string> =>
  new Map(
    [...form.querySelectorAll<HTMLElement>(':is([data-values], [data-texts]) > .field')].map((field) => [
      field.dataset['field'] ?? '',
      JSON.stringify(controlsIn(field).map(saysOf)),
    ]),
  );

/** The outermost fields of a form that said something else before. */
export function differing(form: Element, before: ReadonlyMap<string, string>): HTMLElement[] {
  const now = saysByName(form);
  return [...form.querySelectorAll<HTMLElement>(':is([data-values], [data-texts]) > .field')].filter(
    ({ dataset }) => before.get(dataset['field'] ?? '') !== now.get(dataset['field'] ?? ''),
  );
}
