import type { Piece } from '../query/segments.ts';

/** Pieces of text as nodes, the marked ones in `<mark>`. Text stays text: no query ever becomes HTML. */
export function nodesOf(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
