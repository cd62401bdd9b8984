import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/tree/graph.ts';
import { countPaths, pathNumber, pathOfNumber } from '../../../src/tree/path-number.ts';

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
    expect(paths.map((path) => pathNumber(graph, path ?? []))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is nought for a path that has not begun', () => {
    expect(pathNumber(graph, [])).toBe(0);
    expect(pathOfNumber(graph, 0)).toEqual([]);
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
