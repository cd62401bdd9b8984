import { CODE_LENGTH } from '../reference-code/reference-code.ts';

/** What stands in a field, and where its caret is. */
export interface FieldText {
  readonly value: string;
  readonly caret: number;
}

const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9]/;
/** A field with anything else is a pasted text or a word, and stays as it is. */
const CODES_ALONE = /^[0-9\u0660-\u0669\u06f0-\u06f9\s\p{Cf}\p{Pd}.,/_\u060c\u066b\u066c+]*$/u;

/** What stands before a digit, by how many digits there are before it. */
function gapBefore(count: number): string {
  if (count === 0 || count % 4 !== 0) return '';
  return count % CODE_LENGTH === 0 ? ', ' : ' ';
}

/**
 * Writes the digits of a field four by four, and a comma after each code, as they are read out. The caret stays behind
 * the digit that it was behind; a digit stays of the script that it was typed in.
 * @param forward whether something after the caret was just deleted: then the caret goes past a gap, or the same key
 * would delete that gap again and again.
 */
export function groupDigits({ value, caret }: FieldText, forward = false): FieldText {
  if (!CODES_ALONE.test(value)) return { value, caret };
  const before = [...value.slice(0, caret)].filter((letter) => DIGIT.test(letter)).length;
  const digits = [...value].filter((letter) => DIGIT.test(letter));
  let grouped = '';
  let place = 0;
  digits.forEach((digit, index) => {
    const gap = gapBefore(index);
    if (forward && index === before) place += gap.length;
    grouped += gap + digit;
    if (index + 1 === before) place = grouped.length;
  });
  return { value: grouped, caret: place };
}
