import { describe, expect, it } from 'vitest';
import { layOutMap } from '../../../src/diagram/diagram-layout.ts';
import type { MapPart } from '../../../src/diagram/diagram-nodes.ts';

const part = (id: string, number: number, ways: readonly (readonly [string, string])[]): MapPart => ({
  id,
  kind: ways.length === 0 ? 'outcome' : 'step',
  number,
  start: number === 1,
  words: id,
  note: '',
  ways: ways.map(([label, target]) => ({ label, target })),
});

describe('layOutMap', () => {
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
