import { describe, expect, it } from 'vitest';
import { validateTree } from '../../../src/tree/validate.ts';
import { sample, treeOf } from './sample.ts';

const known = { articles: new Set(['change-dns', 'weak-wifi']) };
const problemsOf = (source: string) => validateTree(treeOf(source), known);
const changed = (from: string, to: string) => sample.replace(from, to);

describe('checking a tree', () => {
  it('finds nothing in one that is right', () => {
    expect(problemsOf(sample)).toEqual([]);
  });

  it('finds an unknown target, on the line of the choice, with what was meant', () => {
    const problems = problemsOf(changed('go="plug"', 'go="plgu"'));
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'tree-target', line: 9, suggestion: 'Did you mean "plug"?' }),
    );
  });

  it('finds a start that is not there', () => {
    expect(problemsOf(changed('start="power"', 'start="pover"'))).toMatchObject([
      { rule: 'tree-start', line: 5 },
    ]);
  });

  it('finds a step that no answer leads to', () => {
    expect(problemsOf(changed('go="plug"', 'go="dsl"'))).toMatchObject([
      { rule: 'tree-unreachable', line: 11 },
    ]);
  });

  it('finds a dead end', () => {
    const source = sample.replace(/<Choice id="steady".*\n.*<\/Choice>/, '');
    expect(problemsOf(source).map(({ rule }) => rule)).toContain('tree-dead-end');
  });

  it('finds a loop and says the way round', () => {
    const problems = problemsOf(changed('go="line" report', 'go="power" report'));
    expect(problems.find(({ rule }) => rule === 'tree-loop')?.message).toContain('power → dsl → power');
  });

  it('finds a duplicate id and a choice without words', () => {
    expect(problemsOf(changed('id="line" result', 'id="fixed" result')).map(({ rule }) => rule)).toContain(
      'tree-duplicate-id',
    );
    expect(problemsOf(changed('>بله<', '><'))).toMatchObject([{ rule: 'tree-empty-choice', line: 8 }]);
  });

  it('finds a guide that is not there, and one that is not named', () => {
    const unknown = changed('result="solved"', 'result="article" article="weak-wfi"');
    expect(problemsOf(unknown)).toMatchObject([
      { rule: 'tree-article', suggestion: 'Did you mean "weak-wifi"?' },
    ]);
    expect(problemsOf(changed('result="solved"', 'result="article"'))).toMatchObject([
      { rule: 'tree-article' },
    ]);
  });

  it('reports everything at once', () => {
    const source = changed('go="plug"', 'go="nowhere"').replace(
      'id="steady" go="fixed"',
      'id="steady" go="gone"',
    );
    expect(problemsOf(source).filter(({ rule }) => rule === 'tree-target')).toHaveLength(2);
  });
});
