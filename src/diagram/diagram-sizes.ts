import type { MapPart } from './diagram-nodes.ts';
import { labelWidth, wrapLabel } from './wrap-label.ts';

/** Sizes of the picture, in its units: 1 is a CSS pixel at full size. */
export const mapSizes = {
  font: 15,
  smallFont: 13,
  line: 22,
  smallLine: 19,
  partWidth: 190,
  padding: 12,
  margin: 16,
} as const;

/** How wide an answer may be before it takes another line. */
const wayWidth = 140;

/** Words in lines, and the room they take. */
export interface SizedLines {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A part with the size of its box. */
export interface SizedPart extends SizedLines {
  readonly part: MapPart;
}

/** All the answers that lead from one part to one other, as one line of the picture. */
export interface SizedWay extends SizedLines {
  readonly from: string;
  readonly target: string;
}

/** A part's words broken into lines, and the size of its box: a note above them takes one small line more. */
export function sizePart(part: MapPart): SizedPart {
  const { font, line, smallLine, partWidth, padding } = mapSizes;
  const lines = wrapLabel(part.words, (partWidth - 2 * padding) / font);
  const height = lines.length * line + (part.note === '' ? 0 : smallLine) + 2 * padding;
  return { part, lines, height, width: partWidth };
}

/**
 * A part's ways on, one for each part that it leads to: where several answers lead to the same, they stand under each
 * other with a mark before each. So no two lines run side by side, and fewer cross.
 */
export function sizeWays(part: MapPart): SizedWay[] {
  const { smallFont, smallLine } = mapSizes;
  return [...Map.groupBy(part.ways, ({ target }) => target)].map(([target, ways]) => {
    const mark = ways.length > 1 ? '• ' : '';
    const lines = ways.flatMap(({ label }) =>
      wrapLabel(label === '' ? '' : mark + label, wayWidth / smallFont),
    );
    const width = Math.ceil(Math.max(0, ...lines.map(labelWidth)) * smallFont) + 8;
    return { from: part.id, target, lines, width, height: Math.max(1, lines.length * smallLine) };
  });
}
