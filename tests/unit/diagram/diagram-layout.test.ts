import { describe, expect, it } from 'vitest';
import { layOutDiagram } from '../../../src/diagram/diagram-layout.ts';
import type { DiagramNode } from '../../../src/diagram/diagram-nodes.ts';

const node = (id: string, number: number, edges: readonly (readonly [string, string])[]): DiagramNode => ({
  id,
  kind: edges.length === 0 ? 'outcome' : 'step',
  number,
  start: number === 1,
  text: id,
  note: '',
  edges: edges.map(([label, target]) => ({ label, target })),
});

describe('layOutDiagram', () => {
  it('draws answers that lead to the same node as one line', () => {
    const diagram = layOutDiagram([
      node('ask', 1, [
        ['بله', 'end'],
        ['نه', 'other'],
        ['مطمئن نیستم', 'end'],
      ]),
      node('end', 2, []),
      node('other', 3, []),
    ]);
    expect(diagram.edges.map(({ label }) => label?.lines)).toEqual([['• بله', '• مطمئن نیستم'], ['نه']]);
  });

  it('puts the first answer on top', () => {
    const edges = ['a', 'b', 'c'].map((id) => [id, id] as const);
    const diagram = layOutDiagram([
      node('ask', 1, edges),
      node('a', 2, []),
      node('b', 3, []),
      node('c', 4, []),
    ]);
    const heights = diagram.edges.map(({ label }) => label?.y ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });
});
