/** The character that Persian puts inside a word to keep its parts apart without a space. */
export const ZERO_WIDTH_NON_JOINER = '\u200c';

/**
 * Letters that people, keyboards and old software use for one and the same Persian letter. What carries a hamza
 * or a madda (أ إ آ ؤ ئ ۀ) is not listed: Unicode's decomposition already turns it into letter and mark.
 */
const letterVariants: readonly (readonly [to: string, from: string])[] = [
  ['ی', 'يىےېۍۑ'],
  ['ک', 'كڪ'],
  ['ه', 'ةەہھۃ'],
  ['ا', 'ٱ'],
];

const letterOf = new Map(letterVariants.flatMap(([to, from]) => [...from].map((letter) => [letter, to])));

const foreignForms = new RegExp(`[${[...letterOf.keys()].join('')}]`, 'gu');

/** Marks above and below, the lone hamza, the tatweel, and signs that only steer direction or joining. */
const ignoredSigns = /[\p{M}\u0621\u0640\u00ad\u061c\u200d\u200e\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** What stands for the zero-width non-joiner in old text: ¬ of Windows code pages, a zero-width space, an RLM. */
const nonJoinerForms = /[\u00ac\u200b\u200f]/gu;

/**
 * Writes every spelling of a letter in one way: Persian ی and ک, no hamza, no marks, no tatweel, small Latin
 * letters, one kind of zero-width non-joiner. The meaning of ئ is kept as ی (مسئله → مسیله).
 *
 * @param text one word or a whole text
 * @returns the folded text; its length may differ
 * @example foldLetters('كِتـاب') // 'کتاب'
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(nonJoinerForms, ZERO_WIDTH_NON_JOINER)
    .replace(ignoredSigns, '')
    .replace(foreignForms, (letter) => letterOf.get(letter) ?? letter);
}
