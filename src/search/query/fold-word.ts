import { foldDigits } from '../../text/format/digits.ts';
import { foldLetters } from '../../text/letters.ts';

/** One joined word of folded letters and ASCII digits, as mistakes are looked for in it. */
export function foldWord(text: string): string {
  return foldDigits(foldLetters(text)).replace(/[^\p{L}\p{N}]+/gu, '');
}
