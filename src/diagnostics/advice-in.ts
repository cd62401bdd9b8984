import type { Advice, Problem } from './diagnostic.ts';
import type { AllWords } from './say.ts';
import type { toldLanguages } from './told-languages.ts';
import { en } from './words/en/en.ts';
import { fa } from './words/fa/fa.ts';

const languages: Readonly<Record<string, AllWords>> = { en, fa } satisfies Record<
  (typeof toldLanguages)[number],
  AllWords
>;

/** What is said of a problem in a language; in English where there are no words of that language. */
export function adviceIn({ message, suggestion, inWords }: Problem, language: string): Advice {
  const words = languages[language];
  if (words === undefined) return { message, suggestion };
  const [told, advised] = inWords(words);
  return { message: told, suggestion: advised };
}
