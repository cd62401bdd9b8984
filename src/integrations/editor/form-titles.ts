import { snippetAt } from '../../content/library.ts';
import { formKindOf, type FormKind } from '../../editor/forms/form-field.ts';
import { formsFa } from '../../strings/fa-forms.ts';

/** What the files are called of which there is one each, in the order of the list of settings. */
const settings: Readonly<Partial<Record<FormKind, string>>> = {
  site: formsFa.site,
  areas: formsFa.areas,
  check: formsFa.findings,
  lexicon: formsFa.lexicon,
  removed: formsFa.removed,
};

/** The settings that a folder has, each by its file with what it is called. */
export const settingsIn = (files: Iterable<string>): (readonly [file: string, words: string])[] => {
  const all = [...files];
  return Object.entries(settings).flatMap(([kind, words]) =>
    all.filter((file) => formKindOf(file) === kind).map((file) => [file, words] as const),
  );
};

/** The name of a snippet in words; undefined for any other file. */
export function snippetTitle(file: string): string | undefined {
  const name = snippetAt(file)?.name;
  return name === undefined ? undefined : formsFa.snippet.replace('{name}', () => name);
}

/** What a file is called above its form: settings and snippets by what they are, others by their own title. */
export function formTitle(kind: FormKind, file: string, data: unknown): string {
  const own =
    typeof data === 'object' && data !== null && 'title' in data && typeof data.title === 'string'
      ? data.title
      : file;
  return settings[kind] ?? snippetTitle(file) ?? own;
}
