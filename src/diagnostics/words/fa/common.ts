import type { Near } from '../../closest.ts';

/**
 * What an editor types, as it stands in the file, inside a Persian sentence: between two marks of direction, without
 * which its quotation marks and brackets would be shown on the wrong side.
 */
export const code = (typed: string) => `\u200e${typed}\u200e`;

/**
 * A whole number in Persian digits. What formats numbers on pages takes longer to be made than all of a check's messages.
 */
export const persianNumber = (count: number) =>
  String(count).replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

/** Some of the words there are, and how many more. */
export const listed = ({ known, more }: Near) =>
  `${known.map(code).join('، ')}${more === 0 ? '' : ` یا ${persianNumber(more)} مورد دیگر`}`;

/** Some of the places there are, and how many more. */
export const placesIn = ({ known, more }: Near) =>
  `${known.map(code).join('، ')}${more === 0 ? '' : ` و ${persianNumber(more)} جای دیگر`}`;

/** A place in another file. */
export const placeIn = ({ file, line }: { readonly file: string; readonly line: number }) =>
  `${code(file)} (سطر ${persianNumber(line)})`;

/** What to write in the place of a word that is not known: the nearest, or some of those there are. */
export function insteadOf(near: Near): string {
  if (near.nearest !== undefined) return `منظورتان «${near.nearest}» نیست؟`;
  return near.known.length === 0 ? 'آن را بردارید.' : `یکی از این‌ها را بنویسید: ${listed(near)}.`;
}
