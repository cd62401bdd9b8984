import { describe, expect, it } from 'vitest';
import { byPosition, inFile, type Problem } from '../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.ts';
import { say } from '../../../src/diagnostics/say.ts';
import { invented } from './invented.ts';

const problem: Problem = { line: 3, column: 7, ...invented('tree-loop', 'It loops.', 'Cut it.') };

describe('a diagnostic', () => {
  it('is one line with file, line, column, rule, message and mend', () => {
    const [diagnostic] = inFile('articles/a.mdx', [problem]);
    expect(diagnostic && formatDiagnostic(diagnostic)).toBe('articles/a.mdx:3:7 tree-loop It loops. Cut it.');
  });

  it('says that it is a warning where it is one', () => {
    const [diagnostic] = inFile('a.mdx', [{ ...problem, rule: 'review-due' }]);
    expect(diagnostic && formatDiagnostic(diagnostic)).toBe(
      'a.mdx:3:7 review-due warning: It loops. Cut it.',
    );
  });

  it('keeps in Persian what programs read of it, and its own words together', () => {
    const told = say('tree-wait', { wait: 'x' });
    const [diagnostic] = inFile('a.mdx', [{ ...problem, ...told }]);
    expect(diagnostic && formatDiagnostic(diagnostic, 'fa')).toMatch(
      /^a\.mdx:3:7 tree-wait \u2067زمان صبر «\u2066x\u2069» .*\u2069$/u,
    );
  });

  it('stands in the order in which an editor reads the files', () => {
    const diagnostics = [
      ...inFile('b', [problem]),
      ...inFile('a', [
        { ...problem, line: 9 },
        { ...problem, line: 2, column: 5 },
        { ...problem, line: 2, column: 1 },
      ]),
    ];
    expect(diagnostics.sort(byPosition).map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
      'a2:1',
      'a2:5',
      'a9:7',
      'b3:7',
    ]);
  });
});
