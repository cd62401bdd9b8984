import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/lint/read-content.ts';
import { layOutMap } from '../../../src/diagram/diagram-layout.ts';
import { mapParts, type MapPart } from '../../../src/diagram/diagram-nodes.ts';
import { fa } from '../../../src/strings/fa.ts';

const { articles } = await readContent(path.resolve('content'));
const words = {
  start: fa.mapStart,
  action: fa.mapAction,
  results: fa.mapResults,
  resultTitles: fa.resultTitles,
  actionTitle: fa.actionTitle,
};
const guides = articles.flatMap(({ slug, tree }) =>
  tree === undefined ? [] : [{ slug, parts: mapParts(tree, words), start: tree.start }],
);

const part = (id: string, number: number, ways: readonly (readonly [string, string])[]): MapPart => ({
  id,
  kind: ways.length === 0 ? 'outcome' : 'step',
  number,
  start: number === 1,
  words: id,
  note: '',
  ways: ways.map(([label, go]) => ({ label, go })),
});

describe('layOutMap', () => {
  it('draws at least the guides of the catalogue', () => {
    expect(guides.length).toBeGreaterThan(20);
  });

  it.each(guides)('gives every part of $slug room of its own inside the picture', ({ parts }) => {
    const map = layOutMap(parts);
    expect(map.parts.map((placed) => placed.part.id)).toEqual(parts.map(({ id }) => id));
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
    expect(outside).toEqual([]);
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
        .map((other) => `${one.id} and ${other.id}`),
    );
    expect(overlapping).toEqual([]);
  });

  it.each(guides)('leads every way of $slug to the left, with all its answers', ({ parts }) => {
    const map = layOutMap(parts);
    const at = new Map(map.parts.map((placed) => [placed.part.id, placed.x]));
    for (const { id, ways } of parts) {
      for (const { go } of ways) expect(at.get(go)).toBeLessThan(at.get(id) ?? 0);
    }
    const told = map.ways.flatMap(({ label }) => label?.lines.join(' ').split('• ') ?? []);
    const answers = parts
      .flatMap(({ ways }) => ways.map(({ label }) => label))
      .filter((label) => label !== '');
    const bare = (texts: readonly string[]) =>
      texts
        .map((text) => text.trim())
        .filter(Boolean)
        .sort();
    expect(bare(told)).toEqual(bare(answers.map((answer) => answer.replace(/\s+/g, ' '))));
  });

  it('draws answers that lead to the same part as one line', () => {
    const map = layOutMap([
      part('ask', 1, [
        ['بله', 'end'],
        ['نه', 'other'],
        ['مطمئن نیستم', 'end'],
      ]),
      part('end', 2, []),
      part('other', 3, []),
    ]);
    expect(map.ways.map(({ label }) => label?.lines)).toEqual([['• بله', '• مطمئن نیستم'], ['نه']]);
  });

  it('puts the first answer on top', () => {
    const ways = ['a', 'b', 'c'].map((id) => [id, id] as const);
    const map = layOutMap([part('ask', 1, ways), part('a', 2, []), part('b', 3, []), part('c', 4, [])]);
    const heights = map.ways.map(({ label }) => label?.y ?? 0);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  });
});
