import type { Problem } from '../../diagnostics/diagnostic.ts';
import { arabicDigits } from './arabic-digits.ts';
import { arabicLetters } from './arabic-letters.ts';
import { heYe } from './he-ye.ts';
import { latinDigits } from './latin-digits.ts';
import { latinPunctuation } from './latin-punctuation.ts';
import { punctuation } from './punctuation.ts';
import { quotes } from './quotes.ts';
import { spellingProblems, type SpellingRule } from './spelling.ts';
import { zwnjMissing } from './zwnj-missing.ts';
import { zwnjWrong } from './zwnj-wrong.ts';

/** The rules of Persian spelling, in the order in which they are corrected. */
const spellingRules: readonly SpellingRule[] = [
  arabicLetters,
  arabicDigits,
  heYe,
  zwnjMissing,
  zwnjWrong,
  punctuation,
  latinPunctuation,
  quotes,
  latinDigits,
];

/**
 * Every mistake of spelling in a file.
 * @param prose the file's prose, everything else masked (`prose.ts`).
 */
export function checkSpelling(prose: string): Problem[] {
  return spellingRules.flatMap((rule) => spellingProblems(prose, rule));
}
