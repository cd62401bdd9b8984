import { layOutDiagram } from '../../../src/diagram/diagram-layout.ts';
import type { DiagramNode } from '../../../src/diagram/diagram-nodes.ts';

/** What is wrong with the places that a diagram gives its nodes: such as lie outside the picture or over another. */
export function placeFaults(nodes: readonly DiagramNode[]): string[] {
  const diagram = layOutDiagram(nodes);
  const boxes = diagram.nodes.map(({ node: { id }, x, y, width, height }) => ({
    id,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }));
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > diagram.width || bottom > diagram.height,
  );
  const overlapping = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.id} lies over ${other.id}`),
  );
  return [...outside.map(({ id }) => `${id} lies outside`), ...overlapping];
}

const bare = (texts: readonly string[]) =>
  texts
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .sort();

/** The answers of a guide's nodes as they are, and as its diagram tells them. */
export function answersTold(nodes: readonly DiagramNode[]): {
  readonly answers: string[];
  readonly told: string[];
} {
  const diagram = layOutDiagram(nodes);
  return {
    answers: bare(nodes.flatMap(({ edges }) => edges.map(({ label }) => label))),
    told: bare(diagram.edges.flatMap(({ label }) => label?.lines.join(' ').split('• ') ?? [])),
  };
}
