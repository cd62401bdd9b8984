import { expect, it } from 'vitest';
import type { Graph } from '../../../src/tree/graph.ts';
import { countPaths } from '../../../src/tree/path-number.ts';
import { MAX_PATHS, revisionCount } from '../../../src/tree/revision-count.ts';

/** A graph of one question with so many paths: to stop at it, and one a choice. */
const withPaths = (paths: number): Graph => ({
  start: 'which',
  edges: new Map([
    ['which', new Map(Array.from({ length: paths - 1 }, (_, index) => [`c${index}`, 'end']))],
    ['end', new Map()],
  ]),
});

it('tells a thousand revisions apart where it can, thirty-two in a tree with the most paths', () => {
  expect(countPaths(withPaths(3))).toBe(3);
  expect(revisionCount(withPaths(3))).toBe(1000);
  expect(revisionCount(withPaths(1001))).toBe(999);
  expect(revisionCount(withPaths(15_000))).toBe(66);
  expect(revisionCount(withPaths(MAX_PATHS))).toBe(32);
});

it('is never less than one, whatever the tree', () => {
  expect(revisionCount(withPaths(1_500_000))).toBe(1);
});
