import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { isRuleName } from '../../../src/diagnostics/rules.ts';
import { en } from '../../../src/diagnostics/words/en/en.ts';
import { fa } from '../../../src/diagnostics/words/fa/fa.ts';

const sentences = z.tuple([z.string(), z.string()]);

/** Stands for whatever a rule has found: each part of it is such a thing again, and a word where it is written. */
const found: object = new Proxy(() => found, {
  get: (_, name) => (name === Symbol.toPrimitive ? () => 'x' : found),
  apply: () => found,
});

const told = (words: object, key: string) => {
  const say: unknown = Reflect.get(words, key);
  return sentences.parse(typeof say === 'function' ? Reflect.apply(say, undefined, [found]) : undefined);
};

const folder = path.resolve('src/diagnostics/words/en');
const group = z.record(z.string(), z.unknown());

describe.each(Object.keys(en))('%s', (key) => {
  test('is said by a rule that there is', () => {
    expect(isRuleName(key.split('.', 1)[0] ?? '')).toBe(true);
  });

  test('is told in Persian, in Persian letters, and in whole sentences', () => {
    for (const sentence of told(fa, key)) {
      expect(sentence).toMatch(/[آ-ی]/u);
      expect(sentence).toMatch(/^\S.*[.؟]$/su);
      expect(sentence).not.toMatch(/[يك\u0660-\u0669]| {2}|\u200c[\s.،؛؟»]/u);
    }
  });

  test('is told in English in English letters', () => {
    for (const sentence of told(en, key)) expect(sentence).toMatch(/^\S.*[.?]$/su);
  });
});

test('no key is said in two groups, of which one would be lost', async () => {
  const files = readdirSync(folder).filter((file) => !['en.ts', 'common.ts', 'endings.ts'].includes(file));
  const groups = await Promise.all(
    files.map(async (file) => group.parse(await import(path.join(folder, file)))),
  );
  const keys = groups.flatMap((one) =>
    Object.values(one).flatMap((words) =>
      typeof words === 'object' && words !== null ? Object.keys(words) : [],
    ),
  );
  expect(keys.sort()).toEqual(Object.keys(en).sort());
});
