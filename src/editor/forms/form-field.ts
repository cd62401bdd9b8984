/** A value that a field can have, and what an editor reads for it. */
export interface FieldOption {
  readonly value: string;
  readonly words: string;
}

interface Named {
  readonly name: string;
  /** Its short name, as it stands above the field. */
  readonly label: string;
  /** What it means; empty where there is nothing to say. */
  readonly hint: string;
  readonly required: boolean;
}

interface Kinds {
  /** A line of words; of several where they may be long, which are one line in the file. */
  readonly text: { readonly isLong: boolean; readonly isLatin: boolean };
  readonly number: object;
  /** Yes or no. */
  readonly switch: object;
  /** A day of the Gregorian calendar, as the file has it. */
  readonly day: object;
  /** A moment, filled in by the clocks of the site's own zone. */
  readonly moment: object;
  readonly choice: { readonly options: readonly FieldOption[] };
  /** Known values in an order; `all` stands alone in their place where it is among them. */
  readonly choices: { readonly options: readonly FieldOption[]; readonly all?: string };
  /** Texts, one a line. */
  readonly lines: { readonly isLatin: boolean };
  /** Lists of words, a list a line. */
  readonly rows: object;
  /** What the connection check can find, in an order; in the file values by fact. */
  readonly findings: { readonly options: readonly FieldOption[] };
  /** Names that the editor gives, each with a text. */
  readonly pairs: object;
  readonly group: { readonly fields: readonly FormField[] };
  /** Groups of the same fields, in an order. */
  readonly groups: { readonly fields: readonly FormField[] };
}

/** A field of a form. */
export type FormField = {
  readonly [Kind in keyof Kinds]: Named & Kinds[Kind] & { readonly kind: Kind };
}[keyof Kinds];

/** The kinds of files that have forms; each has a schema of that name, but a snippet, which is text alone. */
export const formKinds = [
  'article',
  'site',
  'symptom',
  'areas',
  'notice',
  'check',
  'lexicon',
  'removed',
  'snippet',
] as const;
export type FormKind = (typeof formKinds)[number];

const kindsOfFiles: readonly (readonly [file: RegExp, kind: FormKind])[] = [
  [/^articles\/fa\/[a-z0-9-]+\/[a-z0-9-]+\.mdx$/, 'article'],
  [/^notices\/[a-z0-9-]+\.mdx$/, 'notice'],
  [/^symptoms\/[a-z0-9-]+\.yaml$/, 'symptom'],
  [/^site\.yaml$/, 'site'],
  [/^areas\.yaml$/, 'areas'],
  [/^check\.yaml$/, 'check'],
  [/^lexicon\.yaml$/, 'lexicon'],
  [/^removed\.yaml$/, 'removed'],
  [/^snippets\/fa\/[a-z0-9-]+\.mdx$/, 'snippet'],
];

/** Which form a file of the content folder has; undefined where it has none. */
export const formKindOf = (file: string): FormKind | undefined =>
  kindsOfFiles.find(([of]) => of.test(file))?.[1];
