import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import { orphansOf } from '../../../src/editor/orphans.ts';
import { FILE, guide } from './guide-with-tree.ts';

const tree = readGuide(FILE, guide).body?.guide.tree;
if (tree === undefined) throw new Error('The guide has no tree.');

describe('what nothing leads to any more', () => {
  it('is what only a node led to that goes', () => {
    expect(orphansOf(tree, [{ node: 'restart' }])).toEqual(['after', 'fixed']);
    expect(orphansOf(tree, [{ node: 'fixed' }])).toEqual([]);
  });

  it('is what only an answer led to that goes', () => {
    expect(orphansOf(tree, [{ node: 'power', choice: 'yes' }])).toEqual(['restart', 'after', 'fixed']);
    expect(orphansOf(tree, [{ node: 'after', choice: 'no' }])).toEqual([]);
  });

  it('is less where what led to it leads to another instead', () => {
    expect(orphansOf(tree, [{ node: 'restart' }], 'after')).toEqual([]);
    expect(orphansOf(tree, [{ node: 'power' }], 'restart')).toEqual([]);
    expect(orphansOf(tree, [{ node: 'power' }], 'fixed')).toEqual(['restart', 'after', 'broken']);
  });

  it('is all else where the start goes, and never what nothing led to before', () => {
    expect(orphansOf(tree, [{ node: 'power' }])).toEqual(['restart', 'after', 'fixed', 'broken']);
    expect(orphansOf({ ...tree, start: 'after' }, [{ node: 'restart' }])).toEqual([]);
  });
});
