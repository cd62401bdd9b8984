import type { RuleName } from '../rules.ts';

/** What is wrong, in one sentence, and what to do about it, in one sentence. */
export type Sentences = readonly [message: string, suggestion: string];

/** What is said of a mend at the end of a suggestion, before its full stop. */
export interface Endings {
  /** A program can write it. */
  readonly fixable: string;
  /** A person writes it, with the whole value in quotes: without them the field would say something else. */
  readonly quoted: string;
}

/** A rule's name, or with a word of its own behind a dot where a rule says several things. */
type KeyOfRules = RuleName | `${RuleName}.${string}`;

/** What some rules say: functions from what was found to sentences. Nothing that stands in them is in any language. */
export type WordsOfRules = Readonly<Partial<Record<KeyOfRules, (found: never) => Sentences>>>;

/** The same keys, with the same things found, in another language. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends (...found: infer Found) => unknown
    ? (...found: Found) => Sentences
    : never;
};
