import { describe, expect, it } from 'vitest';
import { countPaths, pathNumber, pathOfNumber, type Graph } from '../../../src/tree/path-number.ts';

const shapeOf = (ways: Readonly<Record<string, Readonly<Record<string, string>>>>): Graph => ({
  start: 'power',
  ways: new Map(Object.entries(ways).map(([id, on]) => [id, new Map(Object.entries(on))])),
});

const shape = shapeOf({
  power: { on: 'dsl', off: 'dead' },
  dsl: { steady: 'fine', off: 'dead', 'not-sure': 'fine' },
  dead: {},
  fine: {},
});

describe('the number of a walk', () => {
  it('counts every walk once, those that stop on the way among them', () => {
    expect(countPaths(shape)).toBe(6);
    const paths = Array.from({ length: 6 }, (_, number) => pathOfNumber(shape, number));
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(6);
    expect(paths.map((path) => pathNumber(shape, path ?? []))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is nought for a walk that has not begun', () => {
    expect(pathNumber(shape, [])).toBe(0);
    expect(pathOfNumber(shape, 0)).toEqual([]);
  });

  it('does not change when the choices change places in the guide', () => {
    const turned = shapeOf({
      power: { off: 'dead', on: 'dsl' },
      dsl: { 'not-sure': 'fine', off: 'dead', steady: 'fine' },
      dead: {},
      fine: {},
    });
    const path = [
      { step: 'power', choice: 'on' },
      { step: 'dsl', choice: 'off' },
    ];
    expect(pathNumber(turned, path)).toBe(pathNumber(shape, path));
  });

  it('is not given to answers that are no walk of the tree', () => {
    expect(pathNumber(shape, [{ step: 'dsl', choice: 'off' }])).toBeUndefined();
    expect(pathNumber(shape, [{ step: 'power', choice: 'blue' }])).toBeUndefined();
  });

  it('names no walk past the last', () => {
    expect(pathOfNumber(shape, 6)).toBeUndefined();
    expect(pathOfNumber(shape, -1)).toBeUndefined();
  });

  it('comes to an end in a tree that loops', () => {
    expect(countPaths(shapeOf({ power: { again: 'power', on: 'fine' }, fine: {} }))).toBe(2);
  });
});
