import type { Near } from '../../closest.ts';
import { persianNumber } from '../../../text/format/persian-format.ts';

/**
 * What an editor types, as it stands in the file, inside a Persian sentence: between two marks of direction, without
 * which its quotation marks and brackets would be shown on the wrong side.
 */
export const code = (typed: string) => `\u200e${typed}\u200e`;

/** Some of the words there are, and how many more. */
export const listed = ({ known, more }: Near) =>
  `${known.map(code).join('، ')}${more === 0 ? '' : ` یا ${persianNumber(more)} مورد دیگر`}`;

/** What to write in the place of a word that is not known: the nearest, or some of those there are. */
export function insteadOf(near: Near): string {
  if (near.nearest !== undefined) return `منظورتان «${near.nearest}» نیست؟`;
  return near.known.length === 0 ? 'آن را بردارید.' : `یکی از این‌ها را بنویسید: ${listed(near)}.`;
}
