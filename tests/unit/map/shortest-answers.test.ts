import { describe, expect, it } from 'vitest';
import { longestPath, shortestAnswers } from '../../../src/map/shortest-answers.ts';
import type { Routes } from '../../../src/tree/replay.ts';

const routes: Routes = {
  start: 'a',
  ways: new Map([
    [
      'a',
      new Map([
        ['long', 'b'],
        ['short', 'end'],
      ]),
    ],
    ['b', new Map([['on', 'end']])],
    ['end', new Map()],
  ]),
};

describe('shortestAnswers', () => {
  it('leads to each part by the fewest answers, to the first by none', () => {
    const found = shortestAnswers(routes);
    expect([...(found.get('a') ?? [])]).toEqual([]);
    expect([...(found.get('b') ?? [])]).toEqual([['a', 'long']]);
    expect([...(found.get('end') ?? [])]).toEqual([['a', 'short']]);
  });
});

describe('longestPath', () => {
  it('counts the questions of the longest path', () => {
    expect(longestPath(routes, (id) => id !== 'end')).toBe(2);
  });

  it('comes to an end in a tree that loops', () => {
    expect(longestPath({ start: 'a', ways: new Map([['a', new Map([['again', 'a']])]]) }, () => true)).toBe(
      1,
    );
  });
});
