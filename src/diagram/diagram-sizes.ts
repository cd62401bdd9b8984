import type { DiagramNode } from './diagram-nodes.ts';
import { labelWidth, wrapLabel } from './wrap-label.ts';

/** Sizes of the picture, in its units: 1 is a CSS pixel at full size. */
export const diagramSizes = {
  font: 15,
  smallFont: 13,
  line: 22,
  smallLine: 19,
  nodeWidth: 190,
  padding: 12,
  margin: 16,
} as const;

/** How wide an answer may be before it takes another line, in the picture's units. */
const EDGE_LABEL_WIDTH = 140;

/** Text in lines, and the room it takes. */
export interface SizedLines {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A node with the size of its box. */
export interface SizedNode extends SizedLines {
  readonly node: DiagramNode;
  /** What stands above its text in smaller letters; none where it has no note. */
  readonly noteLines: readonly string[];
}

/** All the answers that lead from one node to one other, as one line of the picture. */
export interface SizedEdge extends SizedLines {
  readonly from: string;
  readonly target: string;
}

/** A node's text and the note above it, broken into lines, and the size of its box. */
export function sizeNode(node: DiagramNode): SizedNode {
  const { font, smallFont, line, smallLine, nodeWidth, padding } = diagramSizes;
  const lines = wrapLabel(node.text, (nodeWidth - 2 * padding) / font);
  const noteLines = wrapLabel(node.note, (nodeWidth - 2 * padding) / smallFont);
  const height = lines.length * line + noteLines.length * smallLine + 2 * padding;
  return { node, lines, noteLines, height, width: nodeWidth };
}

/**
 * A node's edges, one for each target: where several answers lead to the same, they stand under each other with a mark
 * before each. So no two lines run side by side, and fewer cross.
 */
export function sizeEdges(node: DiagramNode): SizedEdge[] {
  const { smallFont, smallLine } = diagramSizes;
  return [...Map.groupBy(node.edges, ({ target }) => target)].map(([target, edges]) => {
    const mark = edges.length > 1 ? '• ' : '';
    const lines = edges.flatMap(({ label }) =>
      wrapLabel(label === '' ? '' : mark + label, EDGE_LABEL_WIDTH / smallFont),
    );
    const width = Math.ceil(Math.max(0, ...lines.map(labelWidth)) * smallFont) + 8;
    return { from: node.id, target, lines, width, height: Math.max(1, lines.length * smallLine) };
  });
}
