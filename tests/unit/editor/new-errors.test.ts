import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { RuleName } from '../../../src/diagnostics/rules.ts';
import type { Change } from '../../../src/editor/change.ts';
import { newErrors } from '../../../src/editor/new-errors.ts';
import { invented } from '../diagnostics/invented.ts';

const found = (file: string, rule: RuleName, message: string, line = 1): Diagnostic => ({
  file,
  line,
  column: 1,
  ...invented(rule, message, 'Mend it.'),
});
const edit: Change = { 'a.mdx': { kind: 'edit', hash: '', fixes: [] } };

describe('the errors that a change makes', () => {
  const target = found('a.mdx', 'tree-target', '"a" leads to "b".');

  it('are those that were not there before, in whatever file', () => {
    const other = found('b.mdx', 'broken-link', 'There is no page.');
    expect(newErrors([target], [target, other], edit)).toEqual([other]);
    expect(newErrors([target], [{ ...target, file: 'b.mdx' }], edit)).toHaveLength(1);
  });

  it('are not those that have moved to another line, or that name another line', () => {
    const twice = found('a.mdx', 'tree-duplicate-id', 'The id "a" is already on line 8.', 9);
    const moved = found('a.mdx', 'tree-duplicate-id', 'The id "a" is already on line 18.', 19);
    expect(newErrors([twice], [moved], edit)).toEqual([]);
  });

  it('are counted: one that was there once and is there twice is new', () => {
    expect(newErrors([target], [target, { ...target, line: 2 }], edit)).toHaveLength(1);
  });

  it('are no warnings', () => {
    expect(newErrors([], [found('a.mdx', 'hard-to-read', 'It is long.')], edit)).toEqual([]);
  });

  it('are not those that a file takes along to its new name', () => {
    const rename: Change = {
      'a.mdx': { kind: 'delete', hash: '' },
      'b.mdx': { kind: 'create', text: '' },
    };
    const under = { ...target, file: 'b.mdx' };
    const other = found('b.mdx', 'broken-link', 'There is no page.');
    expect(newErrors([target], [under, other], rename)).toEqual([other]);
  });
});
