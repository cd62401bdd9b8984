import { layOutMap } from '../../../src/diagram/diagram-layout.ts';
import type { MapPart } from '../../../src/diagram/diagram-nodes.ts';

/** What is wrong with the places that a map gives its parts: such as lie outside the picture or over another. */
export function placeFaults(parts: readonly MapPart[]): string[] {
  const map = layOutMap(parts);
  const boxes = map.parts.map(({ part: { id }, x, y, width, height }) => ({
    id,
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }));
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > map.width || bottom > map.height,
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

/** The answers of a guide's parts as they are, and as its map tells them. */
export function answersTold(parts: readonly MapPart[]): {
  readonly answers: string[];
  readonly told: string[];
} {
  const map = layOutMap(parts);
  return {
    answers: bare(parts.flatMap(({ ways }) => ways.map(({ label }) => label))),
    told: bare(map.ways.flatMap(({ label }) => label?.lines.join(' ').split('• ') ?? [])),
  };
}
