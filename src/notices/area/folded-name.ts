import { foldDigits } from '../../text/format/digits.ts';
import { foldLetters } from '../../text/letters.ts';
import { spellingDistance } from '../../text/spelling-distance.ts';

/** A name as it is compared: people put spaces and half-spaces in it as they like. */
export interface FoldedName {
  /** As it is written. */
  readonly name: string;
  readonly words: readonly string[];
  /** All of it from each of its words on, without spaces; the first is the whole. */
  readonly tails: readonly string[];
}

/** How a typed text stands to a name, the nearest first. */
export const nameFits = ['same', 'begins', 'word begins', 'within'] as const;
export type NameFit = (typeof nameFits)[number];

/** The words of a text, every letter and digit in its one spelling. */
export function foldedWords(text: string): readonly string[] {
  return foldDigits(foldLetters(text)).match(/[\p{L}\d]+/gu) ?? [];
}

/** Words, folded, that say what kind of area is meant and not which: «province», «town», «district». */
const kinds = new Set(['استان', 'شهر', 'شهرستان', 'شهرک', 'منطقه', 'ناحیه', 'محله', 'بخش']);

/** The words that tell one area from another; all of them where there are no others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !kinds.has(word));
  return telling.length > 0 ? telling : words;
}

/** Makes a name ready to be compared. */
export function foldName(name: string): FoldedName {
  const words = foldedWords(name);
  return { name, words, tails: words.map((_, index) => words.slice(index).join('')) };
}

/** How a folded text without spaces stands to a name; undefined where it is not in it. */
export function nameFit(typed: string, { tails: [whole = '', ...tails] }: FoldedName): NameFit | undefined {
  if (whole === typed) return 'same';
  if (whole.startsWith(typed)) return 'begins';
  if (tails.some((tail) => tail.startsWith(typed))) return 'word begins';
  return whole.includes(typed) ? 'within' : undefined;
}

/** In shorter words one wrong letter is another word. */
const MIN_MISTYPED = 3;
const LONG = 6;

/** How far a folded text is from a name that may have been meant; Infinity where it is too far. */
export function mistypedBy(typed: string, { tails: [whole = ''] }: FoldedName): number {
  return typed.length < MIN_MISTYPED
    ? Infinity
    : spellingDistance(typed, whole, typed.length < LONG ? 1 : 1.5);
}
