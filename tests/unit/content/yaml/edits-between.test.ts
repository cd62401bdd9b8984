import fc from '../../../properties.ts';
import { parse, stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { editData, type YamlEdit } from '../../../../src/content/yaml/edit-data.ts';
import { editYaml } from '../../../../src/content/yaml/edit-yaml.ts';
import { editsBetween } from '../../../../src/content/yaml/edits-between.ts';

const applied = (data: unknown, edits: readonly YamlEdit[]) =>
  edits.reduce((before: unknown, edit) => editData(before, edit), data);

const word = fc.constantFrom('a', 'b', 'c', 'd');
const groups = fc.array(
  fc.record({ id: word, name: word, codes: fc.array(word, { minLength: 1, maxLength: 3 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const fields = fc.record({ title: word, words: fc.array(word, { minLength: 1, maxLength: 5 }), groups });

describe('the changes between what is written and what is wanted', () => {
  it('make one into the other, and are none where they are the same', () => {
    fc.assert(
      fc.property(fields, fields, (old, next) => {
        expect(applied(old, editsBetween(old, next))).toEqual(next);
        expect(editsBetween(old, old)).toEqual([]);
      }),
    );
  });

  it('know an entry again by its name, wherever it comes to stand', () => {
    const old = [
      { id: 'a', name: 'x' },
      { id: 'b', name: 'y' },
    ];
    const next = [
      { id: 'b', name: 'z' },
      { id: 'a', name: 'x' },
    ];
    expect(editsBetween(old, next)).toEqual([
      { do: 'move', path: [1], to: 0 },
      { do: 'set', path: [0, 'name'], value: 'z' },
    ]);
  });

  it('take away what is wanted as nothing, and leave what nobody names', () => {
    expect(editsBetween({ a: 1, b: 2 }, { a: null, c: null })).toEqual([{ do: 'remove', path: ['a'] }]);
    expect(editsBetween({ a: 1 }, { chat: { label: null, address: null } })).toEqual([]);
  });

  it('write a new group at its place, without the fields that are left empty', () => {
    expect(editsBetween({ a: 1 }, { a: 1, b: { x: 'y', z: null } })).toEqual([
      { do: 'set', path: ['b'], value: { x: 'y' }, behind: ['a'] },
    ]);
  });

  it('take away names of the editor\u2019s own that are gone, and keep their order', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const named = fc.uniqueArray(fc.tuple(name, word), { selector: ([key]) => key, minLength: 1 });
    fc.assert(
      fc.property(named, named, (old, next) => {
        const before = { x: Object.fromEntries(old) };
        const after: unknown = parse(
          editYaml(stringify(before), editsBetween(before, { x: new Map(next) })) ?? '',
        );
        expect(JSON.stringify(after)).toBe(JSON.stringify({ x: Object.fromEntries(next) }));
        expect(editsBetween(before, { x: new Map(old) })).toEqual([]);
      }),
    );
    expect(editsBetween({ x: { a: '1', b: '2' } }, { x: new Map([['b', '2']]) })).toEqual([
      { do: 'remove', path: ['x', 'a'] },
    ]);
  });
});
