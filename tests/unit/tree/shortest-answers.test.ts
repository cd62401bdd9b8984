import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/tree/graph.ts';
import { shortestAnswers } from '../../../src/tree/shortest-answers.ts';

const graph: Graph = {
  start: 'a',
  edges: new Map([
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
    const found = shortestAnswers(graph);
    expect([...(found.get('a') ?? [])]).toEqual([]);
    expect([...(found.get('b') ?? [])]).toEqual([['a', 'long']]);
    expect([...(found.get('end') ?? [])]).toEqual([['a', 'short']]);
  });
});
