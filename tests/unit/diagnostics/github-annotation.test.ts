import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/diagnostics/github-annotation.ts';

const finding = { file: 'content/a.mdx', line: 3, column: 7, message: 'It loops.', mend: 'Cut it.' };

describe('a finding as a workflow command', () => {
  test('names file, line, column and rule, and is an error or a warning', () => {
    expect(annotate({ ...finding, rule: 'tree-loop' })).toBe(
      '::error file=content/a.mdx,line=3,col=7,title=tree-loop::It loops. Cut it.',
    );
    expect(annotate({ ...finding, rule: 'review-due' })).toMatch(/^::warning file=/);
  });

  test('stays one command, whatever the file is called and the message says', () => {
    const said = annotate({
      ...finding,
      rule: 'yaml',
      file: 'a,b:c%.mdx',
      message: '100%\r\n::error::x',
    });
    expect(said).toBe(
      '::error file=a%2Cb%3Ac%25.mdx,line=3,col=7,title=yaml::100%25%0D%0A::error::x Cut it.',
    );
  });
});
