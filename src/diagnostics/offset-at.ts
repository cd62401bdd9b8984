import type { Position } from './diagnostic.ts';

/**
 * Where a line and a column of a text are, in UTF-16 units from its beginning; its end where it has not as many lines.
 * @param position counted from 1.
 */
export function offsetAt(text: string, { line, column }: Position): number {
  let start = 0;
  for (let before = 1; before < line; before++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start + column - 1;
}
