import fc from '../../../properties.ts';
import { expect, it } from 'vitest';
import { insertInto, insertNames } from '../../../../src/editor/ui/text-inserts.ts';
import { parseMdx } from '../../../../src/mdx/syntax-tree.ts';

it('puts signs around what is marked', () => {
  const text = 'دکمهٔ Power را بزنید.';
  const start = text.indexOf('Power');
  expect(insertInto(text, start, start + 5, 'key')).toEqual({
    text: 'دکمهٔ <Key>Power</Key> را بزنید.',
    start: start + 5,
    end: start + 10,
  });
});

it('gives what takes lines of its own blank lines around it, and marks what is to be written over', () => {
  const { text, start, end } = insertInto('پیش\nپس', 3, 3, 'note');
  expect(text).toBe('پیش\n\n<Note>\n\nمتن\n\n</Note>\n\nپس');
  expect(text.slice(start, end)).toBe('متن');
});

it('makes of no text one that cannot be read', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...insertNames),
      fc.nat({ max: 16 }),
      fc.nat({ max: 16 }),
      (name, one, other) => {
        const text = 'یک بند.\n\nبند دو.';
        const { text: after } = insertInto(text, Math.min(one, other), Math.max(one, other), name);
        expect(parseMdx(after)).not.toHaveProperty('problem');
      },
    ),
  );
});
