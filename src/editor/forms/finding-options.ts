import { factNames, factValues, type FactName } from '../../check/facts.ts';
import { editorFa } from '../../strings/fa-editor.ts';
import { valueNamesFa } from '../../strings/fa-fields.ts';
import { wordsOf } from './control.ts';
import type { FieldOption } from './form-field.ts';

/** What a value of a fact is called, beside the question that its fact is. */
function wordsOfValue(fact: FactName, value: string): string {
  const all: Readonly<Record<string, string>> = { ...editorFa.factValues, ...valueNamesFa['check.when'] };
  return all[`${fact} ${value}`] ?? all[value] ?? value;
}

/** Everything that the connection check can find, each as a list to choose from has it: `clock behind`. */
export const findingOptions: readonly FieldOption[] = factNames.flatMap((fact) =>
  factValues[fact].map((value) => ({
    value: `${fact} ${value}`,
    words: `${editorFa.facts[fact]} ${wordsOfValue(fact, value)}`,
  })),
);

/**
 * Values by fact, several of one separated by spaces, as entries of a list.
 * @example findingEntries({ site: 'yes', clock: 'behind ahead' }) // ['site yes', 'clock behind', 'clock ahead']
 */
export const findingEntries = (values: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(values).flatMap(([fact, value]) =>
    wordsOf(value)
      .split(/\s+/)
      .map((one) => `${fact} ${one}`.trim()),
  );

/** The same entries as values by fact, each once. */
export function findingsOf(entries: readonly string[]): Readonly<Record<string, string>> {
  const values = new Map<string, string[]>();
  for (const entry of new Set(entries)) {
    const [fact = '', ...rest] = entry.split(' ');
    if (fact !== '') values.set(fact, [...(values.get(fact) ?? []), ...rest]);
  }
  return Object.fromEntries([...values].map(([fact, all]) => [fact, all.join(' ')]));
}
