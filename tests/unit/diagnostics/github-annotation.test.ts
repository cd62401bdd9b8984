import { describe, expect, test } from 'vitest';
import { githubAnnotation } from '../../../src/diagnostics/github-annotation.ts';
import { say } from '../../../src/diagnostics/say.ts';
import { invented } from './invented.ts';

const diagnostic = {
  file: 'content/a.mdx',
  line: 3,
  column: 7,
  ...invented('tree-loop', 'It loops.', 'Cut it.'),
};

describe('a diagnostic as a workflow command', () => {
  test('names file, line, column and rule, and is an error or a warning', () => {
    expect(githubAnnotation(diagnostic)).toBe(
      '::error file=content/a.mdx,line=3,col=7,title=tree-loop::It loops. Cut it.',
    );
    expect(githubAnnotation({ ...diagnostic, rule: 'review-due' })).toMatch(/^::warning file=/);
  });

  test('stays one command, whatever the file is called and the message says', () => {
    const said = githubAnnotation({
      ...diagnostic,
      ...invented('yaml', '100%\r\n::error::x', 'Cut it.'),
      file: 'a,b:c%.mdx',
    });
    expect(said).toBe(
      '::error file=a%2Cb%3Ac%25.mdx,line=3,col=7,title=yaml::100%25%0D%0A::error::x Cut it.',
    );
  });

  test('is told in Persian where that is asked for', () => {
    const told = say('tree-single');
    expect(githubAnnotation({ ...diagnostic, ...told }, 'fa')).toContain(
      'title=tree-single::\u2067هر راهنما حداکثر یک درخت دارد.',
    );
  });
});
