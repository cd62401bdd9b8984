import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/tree/graph.ts';
import { countPaths, pathNumber } from '../../../src/tree/path-number.ts';
import { pathOfNumber } from '../../../src/tree/path-of-number.ts';

const graphWith = (edges: Readonly<Record<string, Readonly<Record<string, string>>>>): Graph => ({
  start: 'power',
  edges: new Map(Object.entries(edges).map(([id, on]) => [id, new Map(Object.entries(on))])),
});

const graph = graphWith({
  power: { on: 'dsl', off: 'dead' },
  dsl: { steady: 'fine', off: 'dead', 'not-sure': 'fine' },
  dead: {},
  fine: {},
});

describe('the number of a path', () => {
  it('counts every path once, those that stop on the way among them', () => {
    expect(countPaths(graph)).toBe(6);
    const paths = Array.from({ length: 6 }, (_, number) => pathOfNumber(graph, number));
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(6);
    expect(paths.map((path) => pathNumber(graph, path?.path ?? []))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is nought for a path that has not begun', () => {
    expect(pathNumber(graph, [])).toBe(0);
    expect(pathOfNumber(graph, 0)).toEqual({ from: 'power', path: [] });
  });

  it('does not change when the choices change places in the guide', () => {
    const turned = graphWith({
      power: { off: 'dead', on: 'dsl' },
      dsl: { 'not-sure': 'fine', off: 'dead', steady: 'fine' },
      dead: {},
      fine: {},
    });
    const path = [
      { step: 'power', choice: 'on' },
      { step: 'dsl', choice: 'off' },
    ];
    expect(pathNumber(turned, path)).toBe(pathNumber(graph, path));
  });

  it('is not given to answers that are no path of the tree', () => {
    expect(pathNumber(graph, [{ step: 'dsl', choice: 'off' }])).toBeUndefined();
    expect(pathNumber(graph, [{ step: 'power', choice: 'blue' }])).toBeUndefined();
  });

  it('names no path past the last', () => {
    expect(pathOfNumber(graph, 6)).toBeUndefined();
    expect(pathOfNumber(graph, -1)).toBeUndefined();
  });

  it('comes to an end in a tree that loops', () => {
    expect(countPaths(graphWith({ power: { again: 'power', on: 'fine' }, fine: {} }))).toBe(2);
  });
});

/** Trees of any shape without loops: each choice leads to a node further on; and any of their nodes entered. */
const trees = fc
  .array(fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }), { minLength: 1, maxLength: 7 })
  .chain((ahead) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: ahead.length - 1 || 1 }), { maxLength: 4 })
      .map((entered): Graph => {
        const last = ahead.length - 1;
        const edges = new Map(
          ahead.map((steps, node) => [
            `n${node}`,
            new Map(
              node === last ? [] : steps.map((step) => [`c${step}`, `n${Math.min(node + step, last)}`]),
            ),
          ]),
        );
        return {
          start: 'n0',
          edges,
          entries: entered.map((node) => `n${node}`).filter((id) => edges.has(id)),
        };
      }),
  );

describe('the number of a path in a tree that other guides enter', () => {
  it('is one of its own for every path from the start and from every entry, and gives that path back', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const count = countPaths(tree);
        const named = Array.from({ length: count }, (_, number) => pathOfNumber(tree, number));
        expect(new Set(named.map((one) => JSON.stringify(one))).size).toBe(count);
        named.forEach((one, number) => {
          expect(one && pathNumber(tree, one.path, one.from)).toBe(number);
        });
        expect(pathOfNumber(tree, count)).toBeUndefined();
      }),
    );
  });

  it('is what it was for paths from the start', () => {
    fc.assert(
      fc.property(trees, ({ start, edges, entries = [] }) => {
        const alone = { start, edges };
        for (let number = 0; number < countPaths(alone); number++)
          expect(pathOfNumber({ start, edges, entries }, number)).toEqual(pathOfNumber(alone, number));
      }),
    );
  });

  it('is not given to a path from a node that nothing enters', () => {
    expect(pathNumber({ ...graph, entries: ['dsl'] }, [], 'dsl')).toBe(6);
    expect(pathNumber(graph, [], 'dsl')).toBeUndefined();
  });
});
