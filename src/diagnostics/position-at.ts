import type { Position } from './diagnostic.ts';

/**
 * The line and column of a place in a text, counted from 1.
 * @param index in UTF-16 units from the text's beginning.
 */
export function positionAt(text: string, index: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', lineStart)) {
    line += 1;
    lineStart = end + 1;
  }
  return { line, column: index - lineStart + 1 };
}
