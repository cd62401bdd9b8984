import { describe, expect, it } from 'vitest';
import { countWalks, walkNumber, walkOfNumber, type WalkShape } from '../../../src/tree/path-number.ts';

const shapeOf = (ways: Readonly<Record<string, Readonly<Record<string, string>>>>): WalkShape => ({
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
    expect(countWalks(shape)).toBe(6);
    const paths = Array.from({ length: 6 }, (_, number) => walkOfNumber(shape, number));
    expect(new Set(paths.map((path) => JSON.stringify(path))).size).toBe(6);
    expect(paths.map((path) => walkNumber(shape, path ?? []))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is nought for a walk that has not begun', () => {
    expect(walkNumber(shape, [])).toBe(0);
    expect(walkOfNumber(shape, 0)).toEqual([]);
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
    expect(walkNumber(turned, path)).toBe(walkNumber(shape, path));
  });

  it('is not given to answers that are no walk of the tree', () => {
    expect(walkNumber(shape, [{ step: 'dsl', choice: 'off' }])).toBeUndefined();
    expect(walkNumber(shape, [{ step: 'power', choice: 'blue' }])).toBeUndefined();
  });

  it('names no walk past the last', () => {
    expect(walkOfNumber(shape, 6)).toBeUndefined();
    expect(walkOfNumber(shape, -1)).toBeUndefined();
  });

  it('comes to an end in a tree that loops', () => {
    expect(countWalks(shapeOf({ power: { again: 'power', on: 'fine' }, fine: {} }))).toBe(2);
  });
});
