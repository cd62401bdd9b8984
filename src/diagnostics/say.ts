import type { Sayings } from './diagnostic.ts';
import { isRuleName, type RuleName } from './rules.ts';
import { en } from './words/en/en.ts';
import type { Sentences, Translated } from './words/words.ts';

/** The name of one thing that is said: a rule's, or a rule's and a word behind a dot. */
export type WordKey = keyof typeof en;

/** The names of what a rule says. */
export type KeyOfRule<Rule extends RuleName> = Extract<WordKey, Rule | `${Rule}.${string}`>;

type Found = { readonly [Key in WordKey]: Parameters<(typeof en)[Key]> };

/** All that is said of mistakes, in one language: the same keys in each. */
export type AllWords = { readonly [Key in WordKey]: (...found: Found[Key]) => Sentences };

/** Holds a language's words to those of English, which are written first. */
export type AllTranslated = Translated<typeof en>;

function ruleOf(key: WordKey): RuleName {
  const name = key.split('.', 1)[0] ?? '';
  if (isRuleName(name)) return name;
  throw new Error(`"${key}" in diagnostics/words/ does not begin with the name of a rule.`);
}

/**
 * What a rule says of what it found: `say('tree-wait', { wait })`. The rule is the key's part before the dot.
 * @param found what the sentences name.
 */
export function say<Key extends WordKey>(key: Key, ...found: Found[Key]): Sayings {
  const english: AllWords = en;
  const [message, suggestion] = english[key](...found);
  return { rule: ruleOf(key), message, suggestion, inWords: (words: AllWords) => words[key](...found) };
}
