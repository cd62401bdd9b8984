import type { Segment } from '../query/segments.ts';

/** Segments of text as nodes, the marked ones in `<mark>`. Text stays text: no query ever becomes HTML. */
export function nodesOf(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
