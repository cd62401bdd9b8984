const rightToLeftLetter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * A text of another's, to be put into a sentence as it was written. In one that has a right-to-left letter the words
 * go from right to left, though the first be Latin («net ندارم»); any other finds its own direction.
 *
 * @returns the text between the signs of an isolate (U+2067 or U+2068, U+2069)
 */
export function isolate(text: string): string {
  return `${rightToLeftLetter.test(text) ? '\u2067' : '\u2068'}${text}\u2069`;
}
