import { describe, expect, it } from 'vitest';
import { revisionCount } from '../../../src/tree/revision-count.ts';
import { treeRevision } from '../../../src/tree/revision.ts';
import { graphOf } from '../../../src/tree/graph.ts';
import type { Outcome, Step, Tree } from '../../../src/tree/tree.ts';

const place = { line: 1, column: 1 };

const step = (choices: readonly (readonly [string, string])[]): Step => ({
  ...place,
  kind: 'step',
  id: 'power',
  question: 'چراغ روشن است؟',
  text: '',
  choices: choices.map(([id, target]) => ({ ...place, id, target, label: id })),
});
const outcome = (id: string): Outcome => ({ ...place, kind: 'outcome', id, result: 'solved', text: '' });

const tree: Tree = {
  ...place,
  start: 'power',
  nodes: [
    step([
      ['on', 'fine'],
      ['off', 'dead'],
    ]),
    outcome('fine'),
    outcome('dead'),
  ],
};

describe('treeRevision', () => {
  it('gives a known tree a known number, so that no release changes it unawares', () => {
    expect(treeRevision(tree)).toBe(745);
  });

  it('stays the same when words are mended and sections moved about', () => {
    const [first, ...rest] = tree.nodes;
    const mended = first?.kind === 'step' ? { ...first, question: 'چراغ Power روشن است؟', line: 9 } : first;
    const moved = { ...tree, nodes: [...rest.toReversed(), ...(mended === undefined ? [] : [mended])] };
    expect(treeRevision(moved)).toBe(treeRevision(tree));
  });

  it('changes with a target, an id, the start and the order of the choices', () => {
    const swapped = step([
      ['off', 'dead'],
      ['on', 'fine'],
    ]);
    const retargeted = step([
      ['on', 'dead'],
      ['off', 'dead'],
    ]);
    const outcomes = [outcome('fine'), outcome('dead')];
    const revisions = [
      { ...tree, nodes: [swapped, ...outcomes] },
      { ...tree, nodes: [retargeted, ...outcomes] },
      { ...tree, nodes: [...tree.nodes, outcome('more')] },
      { ...tree, start: 'fine' },
    ].map((changed) => treeRevision(changed));
    for (const revision of revisions) expect(revision).not.toBe(treeRevision(tree));
  });

  it('changes with the places where other guides enter, on which the numbers of paths depend', () => {
    const revisions = [[], ['power'], ['fine'], ['fine', 'power']].map((entries) =>
      treeRevision(tree, entries),
    );
    expect(new Set(revisions).size).toBe(4);
  });

  it('spreads trees over all numbers that a code has room for', () => {
    const numbers = revisionCount(graphOf(tree));
    expect(numbers).toBe(1000);
    const found = new Set(
      Array.from({ length: 20 * numbers }, (_, index) =>
        treeRevision({ ...tree, nodes: [...tree.nodes, outcome(`end-${index}`)] }),
      ),
    );
    expect(found.size).toBe(numbers);
    expect(Math.max(...found)).toBe(numbers - 1);
  });
});
