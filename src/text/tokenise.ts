import { foldDigits } from './format/digits.ts';
import { foldLetters, ZERO_WIDTH_NON_JOINER } from './letters.ts';

/** The smallest part of a text that can carry meaning: letters of one script, or a number. */
export interface Token {
  /** The folded spelling. */
  readonly text: string;
  /** Whether a zero-width non-joiner ties it to the token before it. */
  readonly tied: boolean;
}

const ARABIC_LETTER = '[\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff]';

/**
 * A number with its decimal point or dots (2.4, 192.168.1.1), Persian letters with their non-joiners, or letters
 * of another script that may end in digits (vdsl2). Everything else parts words, the Persian comma included.
 */
const tokenPattern = new RegExp(
  [
    '\\d+(?:\\.\\d+)*',
    `${ARABIC_LETTER}+(?:${ZERO_WIDTH_NON_JOINER}+${ARABIC_LETTER}+)*`,
    `(?:(?!${ARABIC_LETTER})\\p{L})(?:(?!${ARABIC_LETTER})[\\p{L}\\d])*`,
  ].join('|'),
  'gu',
);

/** An address of four numbers, whatever is written for its dots: 192/168/1/1, ۱۹۲،۱۶۸،۱،۱. */
const ipAddress = /(?<![\d/,،٫-])(\d{1,3})[/,،٫-](\d{1,3})[/,،٫-](\d{1,3})[/,،٫-](\d{1,3})(?![\d/,،٫-])/gu;

/** A comma of any kind between groups of three digits only groups them: ۲۵۰،۰۰۰. */
const digitGroups = /(\d)[,،٬](?=\d{3}(?!\d))/gu;

/** Persian writes a decimal point as ٫ or as one slash between short numbers: ۲٫۴ and ۲/۴. */
const decimalMark = /(\d)٫(?=\d)/gu;
const decimalSlash = /(^|[^\d/.])(\d{1,3})\/(\d{1,3})(?![\d/.])/gu;

/**
 * Takes one whitespace-separated word apart.
 *
 * @param word as typed or as written, punctuation and all
 * @returns its tokens in order; empty for a word of signs only
 * @example tokenise('وای‌فای،DSL') // وای, فای (tied), dsl
 */
export function tokenise(word: string): Token[] {
  const folded = foldDigits(foldLetters(word))
    .replace(ipAddress, '$1.$2.$3.$4')
    .replace(digitGroups, '$1')
    .replace(decimalMark, '$1.')
    .replace(decimalSlash, '$1$2.$3');
  const tokens: Token[] = [];
  for (const match of folded.match(tokenPattern) ?? []) {
    const parts = match.split(ZERO_WIDTH_NON_JOINER).filter((part) => part !== '');
    parts.forEach((text, position) => tokens.push({ text, tied: position > 0 }));
  }
  return tokens;
}
