import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fa } from '../../../src/strings/fa.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { checkSpelling } from '../../../src/lint/spelling/spelling-rules.ts';
import { results } from '../../../src/tree/tree.ts';

/** Every text of a language with the path of its key; of a function, what it makes of some words. */
function textsOf(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') {
    const text: unknown = Reflect.apply(value, undefined, ['«۱»', '«۲»', '«۳»'].slice(0, value.length));
    return typeof text === 'string' ? [[key, text]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, key === '' ? name : `${key}.${name}`),
  );
}

const texts = textsOf(fa);

describe('the words of the interface', () => {
  it('are the same keys in every language that has any', async () => {
    const codes = readdirSync('src/strings').flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);
    expect(codes).toContain('fa');
    const keys = (language: unknown) =>
      textsOf(language)
        .map(([key]) => key)
        .toSorted();
    for (const code of codes) {
      const file = pathToFileURL(path.resolve(`src/strings/${code}.ts`)).href;
      const module: Record<string, unknown> = await import(/* @vite-ignore */ file);
      expect(keys(module[code]), code).toEqual(keys(fa));
      expect(stringsFor(code)).toEqual(module[code]);
    }
  });

  it('are the Persian ones for a language that has none', () => {
    expect(stringsFor('xx')).toBe(fa);
  });

  it('say something, and take in everything that they are given', () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const [key, text] of texts) expect(text.trim(), key).toBe(text);
    for (const [key, text] of texts) expect(text, key).not.toMatch(/^$|undefined|\[object/);
    const functions = Object.entries(fa).filter(([, value]) => typeof value === 'function');
    for (const [key] of functions) {
      const said = texts.filter(([name]) => name === key).map(([, text]) => text);
      expect(said[0], key).toContain('«۱»');
    }
  });

  it('are spelt as editors\u2019 guides have to be', () => {
    const faults = texts.flatMap(([key, text]) =>
      checkSpelling(text.replace(/\{\w+\}/g, '…')).map(({ rule }) => `${key}: ${rule}`),
    );
    expect(faults).toEqual([]);
  });

  it('have a title for every result that a guide can come to', () => {
    expect(Object.keys(fa.resultTitles).toSorted()).toEqual(results.toSorted());
    expect(Object.keys(fa.mapResults).toSorted()).toEqual(results.toSorted());
  });
});
