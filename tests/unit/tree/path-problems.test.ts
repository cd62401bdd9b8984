import { describe, expect, it } from 'vitest';
import { pathProblems } from '../../../src/tree/path-problems.ts';
import type { Tree, TreeNode } from '../../../src/tree/tree.ts';

const place = { line: 7, column: 1 };

/** A tree that asks one question after another, each with four answers that all lead to the next. */
function chain(questions: number): Tree {
  const next = (index: number) => (index === questions ? 'end' : `q${index}`);
  const steps = Array.from({ length: questions }, (_, index): TreeNode => {
    const choices = ['a', 'b', 'c', 'd'].map((id) => ({ ...place, id, target: next(index + 1), label: id }));
    return { ...place, kind: 'step', id: `q${index}`, question: 'کدام؟', text: '', choices };
  });
  const end: TreeNode = { ...place, kind: 'outcome', id: 'end', result: 'solved', text: '' };
  return { ...place, start: 'q0', nodes: [...steps, end] };
}

describe('pathProblems', () => {
  it('is content with a tree whose paths a code can name', () => {
    expect(pathProblems(chain(7))).toEqual([]);
  });

  it('says how many paths are too many, where the tree stands and what to do', () => {
    const [problem, ...more] = pathProblems(chain(8));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ line: 7, rule: 'tree-too-many-paths' });
    expect(problem?.message).toContain('87,381 paths');
    expect(problem?.suggestion).toContain('a guide of its own');
  });

  it('counts the paths from the places where other guides enter', () => {
    expect(pathProblems(chain(7), ['q1'])).toEqual([]);
    expect(pathProblems(chain(7), ['q1', 'q2', 'q3'])).toEqual([]);
    const [problem] = pathProblems(
      chain(7),
      ['q0a', 'q1', 'q2'].concat(Array.from({ length: 3 }, () => 'q1')),
    );
    expect(problem).toMatchObject({ rule: 'tree-too-many-paths' });
  });
});
