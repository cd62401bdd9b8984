import { fa } from './fa.ts';

/** The same keys in every language; words that take something in are functions. */
export type Strings = {
  readonly [Key in keyof typeof fa]: (typeof fa)[Key] extends (...input: infer Input) => string
    ? (...input: Input) => string
    : (typeof fa)[Key] extends string
      ? string
      : (typeof fa)[Key] extends readonly string[]
        ? readonly string[]
        : Readonly<Record<keyof (typeof fa)[Key], string>>;
};

const languages: Readonly<Record<string, Strings>> = { fa };

/** The words of the interface in one language; a language that has none yet gets the Persian ones. */
export function stringsFor(language: string): Strings {
  return languages[language] ?? fa;
}
