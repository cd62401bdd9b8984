import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { en } from '../../../src/diagnostics/words/en/en.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { faultsBetween } from './faults-between.ts';

/** The names that a sentence uses of what was found. */
function usedBy(key: keyof typeof en): ReadonlySet<string> {
  const used = new Set<string>();
  const inner: object = new Proxy(() => inner, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => 'x' : inner),
    apply: () => inner,
  });
  const found = new Proxy(
    {},
    {
      get: (_, name) => {
        used.add(String(name));
        return inner;
      },
    },
  );
  Reflect.apply(en[key], undefined, [found]);
  return used;
}

/** The key by which something is said. */
function keyOf({ inWords }: Diagnostic): string {
  let key = '';
  const words: typeof en = new Proxy(en, {
    get: (target, name) => {
      key = String(name);
      const value: unknown = Reflect.get(target, name);
      return value;
    },
  });
  inWords(words);
  return key;
}

const slugOf = (file: string) => file.replace(/^.*\/|\.\w+$/g, '');

/** What is found in the files of a fault, and in no other. */
function found(files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const all = exampleFiles({ files });
  const { diagnostics } = lintFiles(all, { now: new Date('2026-11-22'), pictures: new Map() });
  return diagnostics.filter(({ file }) => Object.hasOwn(files, file));
}

test.each(Object.entries(faultsBetween))(
  '%s is told in each file, with the place of the other',
  (_, fault) => {
    const told = found(fault.files);
    const ends = fault.between;
    for (const end of ends) {
      const here = told.filter(({ file }) => file === end);
      expect(here, end).toHaveLength(1);
      const [{ message } = { message: '' }] = here;
      const others = ends.filter((other) => other !== end);
      expect(
        others.some(
          (other) =>
            message.includes(other) || new RegExp(`"${slugOf(other)}"|\\b${slugOf(other)}: q1`).test(message),
        ),
        message,
      ).toBe(true);
    }
    expect(told.filter(({ file }) => !ends.includes(file))).toEqual([]);
  },
);

test('every sentence that names another file is one of them', () => {
  const named = (Object.keys(en) as (keyof typeof en)[]).filter((key) => {
    const used = usedBy(key);
    return used.has('file') || used.has('from');
  });
  const told = new Set(Object.values(faultsBetween).flatMap(({ files }) => found(files).map(keyOf)));
  expect(named.filter((key) => !told.has(key))).toEqual([]);
});

test('what several files have to do with one place is told there once, with three of them', () => {
  const { files, between } = faultsBetween['a link to a heading that is gone'];
  const [target, source] = between;
  const text = files[source] ?? '';
  const more = Object.fromEntries(
    Array.from({ length: 4 }, (_, index) => [
      `articles/fa/modem/more-${index}.mdx`,
      text
        .replace('title: ', `title: ${'یک دو سه چهار'.split(' ')[index] ?? ''} `)
        .replace('را ببینید', `را ${'یک دو سه چهار'.split(' ')[index] ?? ''} ببینید`),
    ]),
  );
  const there = found({ ...files, ...more }).filter(({ file }) => file === target);
  expect(there.map(({ message }) => message)).toEqual([
    expect.stringMatching(/: (?:articles\/fa\/modem\/[\w-]+\.mdx:\d+, ){3}and 2 others\.$/),
  ]);
});
