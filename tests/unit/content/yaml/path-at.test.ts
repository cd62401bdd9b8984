import { describe, expect, it } from 'vitest';
import { pathAt } from '../../../../src/content/yaml/path-at.ts';

const yaml = 'a: 1\ngroups:\n  - id: x\n    name: سلام\n  - id: y\nflow: [p, q]\n';

describe('the field at a place', () => {
  it.each([
    [1, 4, ['a']],
    [4, 11, ['groups', 0, 'name']],
    [5, 5, ['groups', 1, 'id']],
    [6, 11, ['flow', 1]],
    [9, 1, []],
  ])('line %i, column %i', (line, column, path) => {
    expect(pathAt(yaml, { line, column })).toEqual(path);
  });
});
