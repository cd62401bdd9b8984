/**
 * Characters that nobody sees and that change what is read: signs that turn the direction of a text (Unicode's bidi
 * controls, CVE-2021-42574), that stand for nothing, control characters. The half-space (U+200C) is none of them, nor
 * the joiner that makes one picture of two (U+200D between emoji).
 */
export const hiddenCharacters =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200a\u200e\u200f\u2028-\u202f\u205f-\u206f\u3000\ufff9-\ufffb]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{L})\u200b|\u200b(?!\p{L})|(?<!^)\ufeff|[\u{e0000}-\u{e007f}]/gu;

/** Those of them that end a line or part two words, and spaces that are no plain space. */
const parting = /^[\u000b\u000c\u001c-\u001e\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u;

/** Breaks that old programs let stand between the parts of a word; between two letters a half-space is meant. */
const optionalBreak = /^[\u001f\u00ad]$/u;

/** What is written in the place of a hidden character: a space, a half-space, or nothing. */
export function insteadOfHidden({ 0: letter, index, input }: RegExpExecArray): string {
  if (parting.test(letter)) return ' ';
  const isInWord =
    optionalBreak.test(letter) &&
    /\p{Script=Arabic}/u.test(input[index - 1] ?? '') &&
    /\p{Script=Arabic}/u.test(input[index + 1] ?? '');
  return isInWord ? '\u200c' : '';
}

/** A text without its hidden characters, and where each of its characters stands in the text with them. */
export interface VisibleText {
  readonly text: string;
  /** The place of a character of `text`; of the one behind its end the length of the whole. */
  readonly placeOf: (index: number) => number;
}

/** A text as it is when its hidden characters are mended: what a rule judges by a character's neighbours. */
export function visibleText(input: string): VisibleText {
  const parts: string[] = [];
  const places: number[] = [];
  const keep = (text: string, start: number) => {
    parts.push(text);
    for (let index = 0; index < text.length; index++) places.push(start + index);
  };
  let end = 0;
  for (const match of input.matchAll(hiddenCharacters)) {
    keep(input.slice(end, match.index), end);
    keep(insteadOfHidden(match), match.index);
    end = match.index + match[0].length;
  }
  if (end === 0) return { text: input, placeOf: (index) => index };
  keep(input.slice(end), end);
  return { text: parts.join(''), placeOf: (index) => places[index] ?? input.length };
}
