import { describe, expect, it } from 'vitest';
import { byPlace, formatFinding, inFile, type Problem } from '../../../src/diagnostics/diagnostic.ts';

const problem: Problem = { line: 3, column: 7, rule: 'tree-loop', message: 'It loops.', mend: 'Cut it.' };

describe('a finding', () => {
  it('is one line with file, line, column, rule, message and mend', () => {
    const [finding] = inFile('articles/a.mdx', [problem]);
    expect(finding && formatFinding(finding)).toBe('articles/a.mdx:3:7 tree-loop It loops. Cut it.');
  });

  it('says that it is a warning where it is one', () => {
    const [finding] = inFile('a.mdx', [{ ...problem, rule: 'review-due' }]);
    expect(finding && formatFinding(finding)).toBe('a.mdx:3:7 review-due warning: It loops. Cut it.');
  });

  it('stands in the order in which an editor reads the files', () => {
    const findings = [
      ...inFile('b', [problem]),
      ...inFile('a', [
        { ...problem, line: 9 },
        { ...problem, line: 2, column: 5 },
        { ...problem, line: 2, column: 1 },
      ]),
    ];
    expect(findings.sort(byPlace).map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
      'a2:1',
      'a2:5',
      'a9:7',
      'b3:7',
    ]);
  });
});
