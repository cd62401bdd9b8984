import type { Advice, Problem } from './diagnostic.ts';
import type { AllWords } from './say.ts';
import { en } from './words/en/en.ts';
import { fa } from './words/fa/fa.ts';

const languages: Readonly<Record<string, AllWords>> = { en, fa };

/** The languages that mistakes are told in, by their codes. */
export const toldLanguages: readonly string[] = Object.keys(languages);

/** What is said of a problem in a language; in English where there are no words of that language. */
export function adviceIn({ message, suggestion, inWords }: Problem, language: string): Advice {
  const words = languages[language];
  if (words === undefined) return { message, suggestion };
  const [told, advised] = inWords(words);
  return { message: told, suggestion: advised };
}
