import { describe, expect, it } from 'vitest';
import { longestPath } from '../../../src/tree/longest-path.ts';
import { sample, treeOf } from './sample.ts';

describe('longestPath', () => {
  it('names the questions of the longest way, and no actions or outcomes', () => {
    expect(longestPath(treeOf(sample))).toEqual(['power', 'dsl']);
  });

  it('comes to an end in a tree that loops', () => {
    expect(longestPath(treeOf(sample.replace('go="fixed"', 'go="power"')))).toEqual(['power', 'dsl']);
  });
});
