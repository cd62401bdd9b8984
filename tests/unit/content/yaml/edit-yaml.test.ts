import fc, { runs } from '../../../properties.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { editYaml } from '../../../../src/content/yaml/edit-yaml.ts';
import { editData, valueAt, type YamlEdit, type YamlPath } from '../../../../src/content/yaml/edit-data.ts';
import { frontMatter } from '../../../../src/mdx/front-matter.ts';

const read = (file: string) => readFileSync(file, 'utf8');

/** YAML as editors' hands leave it, and the real settings with their comments. */
const texts: readonly string[] = [
  read('content/site.yaml'),
  read('content/symptoms/modem.yaml'),
  read('tests/fixtures/site/site.yaml'),
  read('tests/fixtures/site/areas.yaml'),
  frontMatter(read('content/articles/fa/modem/bridge-mode.mdx'))?.yaml ?? '',
  frontMatter(read('tests/fixtures/site/notices/harbour-outage.mdx'))?.yaml ?? '',
  `# بالا
title:   "یک"   # کنار

list: # فهرست
  # نخست
  - a # یکی
  - 'b'

  - >-
    دو
    سطر
  # پایان فهرست
groups:
- id: one
  # دربارهٔ نام
  name: یک
  more: { good: 60,   poor: 150 }

- id: two
  name: دو
flow: [ x,  'y z' ]
empty:
none: []
deep:
  inner:
    only: 1
    # آخر
last: 5`,
];

/** The paths of all values of some data. */
function pathsIn(data: unknown, path: YamlPath = []): YamlPath[] {
  if (typeof data !== 'object' || data === null) return [path];
  const own = path.length === 0 ? [] : [path];
  if (Array.isArray(data)) return [...own, ...data.flatMap((item, index) => pathsIn(item, [...path, index]))];
  return [...own, ...Object.entries(data).flatMap(([name, value]) => pathsIn(value, [...path, name]))];
}

/** Texts that lines of their own, brackets or the trimming of spaces would cut or mix with what stands around. */
const awkward = [
  ...[
    'دو\nسطر',
    'دو\n\nسطر',
    'سطر\n',
    'سطر\n\n',
    '\nسطر',
    '\n',
    ' سطر',
    'سطر ',
    'با فاصله \n سطر',
    'x: y\n- z',
  ],
  ...['', '[', '}, a', 'a:', '#', '# x\ny', '\u2028x', '\uFEFFx', 'a\r\nb'],
];

const words = fc.oneof(
  fc.constantFrom(
    'سلام',
    'a: b',
    '#x',
    "it's",
    '- x',
    'true',
    '021',
    'می\u200cشود «الف»',
    '[x',
    'x, y',
    '2026-11-22',
    ...awkward,
  ),
  fc
    .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
    .filter((text) => text.trim() === text && text !== ''),
);
const value = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.array(words, { maxLength: 3 }),
  fc.record({ at: words, text: words }),
);

/** A change that makes sense for a text, chosen by numbers. */
function editOf(data: unknown, kind: number, place: number, next: unknown): YamlEdit | undefined {
  const paths = pathsIn(data);
  const path = paths[place % paths.length] ?? [];
  const list = valueAt(data, path.slice(0, -1));
  const last = path.at(-1);
  if (kind === 0) return { do: 'set', path, value: next };
  if (kind === 1 && typeof last === 'string')
    return {
      do: 'set',
      path: [...path.slice(0, -1), 'added'],
      value: next,
      behind: place % 2 === 0 ? [last] : [],
    };
  const isOfList = typeof last === 'number' && Array.isArray(list);
  if (kind === 2)
    return isOfList && list.length === 1 && path.length === 1 ? undefined : { do: 'remove', path };
  if (!isOfList) return undefined;
  if (kind === 3)
    return { do: 'insert', path: path.slice(0, -1), at: place % (list.length + 1), value: next };
  return { do: 'move', path, to: place % list.length };
}

/** How many lines two texts share at their beginnings and at their ends. */
function sharedLines(before: readonly string[], after: readonly string[]): number {
  const same = (a: readonly string[], b: readonly string[]) => {
    const first = a.findIndex((line, index) => line !== b[index]);
    return first < 0 ? a.length : first;
  };
  const head = same(before, after);
  return head + Math.min(same(before.toReversed(), after.toReversed()), before.length - head);
}

const comments = (yaml: string) => yaml.match(/(?<=^[ -]*)#.*/gm) ?? [];

/** Whether an edit replaces or takes away what may have lines and comments of its own. */
const isOfMuch = (data: unknown, edit: YamlEdit) =>
  (edit.do === 'set' || edit.do === 'remove') && typeof valueAt(data, edit.path) === 'object';

describe('a change in a YAML text', () => {
  it('leaves what it must leave and holds what it must hold, whatever is changed in whatever text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(4),
        fc.nat(10_000),
        value,
        fc.boolean(),
        (text, kind, place, next, isWindows) => {
          const source = isWindows ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
          const data: unknown = parse(text);
          const edit = editOf(data, kind, place, next);
          fc.pre(edit !== undefined);
          const edited = editYaml(source, [edit]);
          // All that is written as the catalogue is can be changed; of other texts some of it is left to a hand.
          if (edited === undefined) expect(text).toBe(texts.at(-1));
          fc.pre(edited !== undefined);
          expect(parse(edited.replace(/^\uFEFF/, ''))).toEqual(editData(data, edit));
          if (isWindows) expect(edited).not.toMatch(/[^\r]\n/);
          if (isOfMuch(data, edit)) return;
          expect(comments(edited)).toEqual(comments(source));
          const lines = source.split('\n');
          if (edit.do === 'insert')
            expect(sharedLines(lines, edited.split('\n'))).toBeGreaterThanOrEqual(lines.length - 1);
          if (edit.do === 'set' && text !== texts.at(-1))
            expect(sharedLines(lines, edited.split('\n'))).toBeGreaterThanOrEqual(lines.length - 1);
        },
      ),
      runs(1000),
    );
  });

  it.each([
    ['a reference', 'a: &x 1\nb: *x\n'],
    ['a field twice', 'a: 1\na: 2\n'],
    ['a bracket that is not closed', 'a: [1\n'],
  ])('is left to a hand where there is %s', (_, text) => {
    expect(editYaml(text, [{ do: 'set', path: ['a'], value: 5 }])).toBeUndefined();
  });

  it.each(awkward)(
    'writes %j on its line, in brackets that are set in and before a comment that is',
    (text) => {
      const source =
        'a:\n  - c:\n      list: [x, y]\n      map: { p: x }\nb: x\n  # set in\nd:\n  - x\n  # set in\n';
      const inner: YamlPath = ['a', 0, 'c'];
      const edits: YamlEdit[] = [
        { do: 'set', path: [...inner, 'list', 0], value: text },
        { do: 'insert', path: [...inner, 'list'], at: 2, value: { at: text } },
        { do: 'set', path: [...inner, 'map', 'p'], value: text },
        { do: 'set', path: [...inner, 'map', 'r'], value: [text, text] },
        { do: 'set', path: ['b'], value: text },
        { do: 'set', path: ['d', 0], value: text },
        { do: 'insert', path: ['d'], at: 1, value: text },
      ];
      for (const edit of edits) {
        const edited = editYaml(source, [edit]) ?? '';
        expect(parse(edited)).toEqual(editData(parse(source), edit));
        expect(comments(edited)).toEqual(comments(source));
      }
    },
  );

  it('keeps the quotes and the comment beside a value', () => {
    const text = 'a:   "x"   # why\nb: [1,  2]\n';
    expect(editYaml(text, [{ do: 'set', path: ['a'], value: 'y' }])).toBe('a:   "y"   # why\nb: [1,  2]\n');
  });

  it('puts a new field where its schema has it, and a group that loses its last field goes', () => {
    const text = 'a: 1\nc: 3\n';
    const added = editYaml(text, [{ do: 'set', path: ['b'], value: { x: 'y' }, behind: ['a'] }]);
    expect(added).toBe('a: 1\nb:\n  x: y\nc: 3\n');
    expect(editYaml(added ?? '', [{ do: 'remove', path: ['b', 'x'] }])).toBe(text);
  });
});
