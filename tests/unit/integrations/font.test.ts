import { create } from 'fontkitten';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { font } from '../../../src/integrations/font.ts';
import { runHook } from './run-hook.ts';

const update = z.object({
  vite: z.object({
    resolve: z.object({ alias: z.object({ '@font': z.string() }) }),
    server: z.object({ fs: z.object({ allow: z.array(z.string()) }) }),
  }),
});

let file = '';
let allowed: readonly string[] = [];
let letters: ReadonlySet<number> = new Set();
let licence = '';

beforeAll(async () => {
  let updated: unknown;
  await runHook(font(), 'astro:config:setup', {
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    updateConfig: (given: unknown) => (updated = given),
  });
  const { resolve, server } = update.parse(updated).vite;
  file = path.join(resolve.alias['@font'], 'vazirmatn.woff2');
  allowed = server.fs.allow;
  const made = create(readFileSync(file));
  if ('fonts' in made) throw new Error('A collection of fonts is not what the site uses.');
  letters = new Set(made.characterSet);
  licence = made.getName('licenseURL') ?? '';
});

/**
 * What the font is for: letters, marks, digits and signs of the Arabic script, and the joiners. Quotation marks, dashes
 * and the ellipsis are not in the Arabic file that it is cut from: the system's font has them.
 */
const persian = /[\p{Script=Arabic}\p{Script=Inherited}\u060c\u061b\u061f\u0640\u200c]/u;

const textsBelow = (folder: string, name: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((one) => name.test(one))
    .map((one) => path.join(folder, one));

/** Each letter of files that the font must have, with the first file that it stands in, where it lacks it. */
function missing(files: readonly string[]): string[] {
  const lacking = new Map<string, string>();
  for (const name of files) {
    for (const letter of readFileSync(name, 'utf8')) {
      if (!persian.test(letter) || letters.has(letter.codePointAt(0) ?? 0) || lacking.has(letter)) continue;
      lacking.set(letter, name);
    }
  }
  return [...lacking].map(([letter, name]) => `U+${letter.codePointAt(0)?.toString(16)} of ${name}`);
}

describe('the subset of the font', () => {
  it('has every Persian letter, mark and digit of the content', () => {
    const files = textsBelow('content', /\.(?:mdx|yaml)$/);
    expect(files.length).toBeGreaterThan(10);
    expect(missing(files)).toEqual([]);
  });

  it('has every Persian letter, mark and digit of the interface', () => {
    const files = textsBelow('src/strings', /^fa.*\.ts$/);
    expect(files.length).toBeGreaterThan(1);
    expect(missing(files)).toEqual([]);
  });

  it('has what people type and paste that the content does not use: Arabic letters and marks', () => {
    const typed = 'كيىةأإؤئ' + '۰۱۲۳۴۵۶۷۸۹' + '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652';
    expect([...typed].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('leaves Latin letters and digits to the system\u2019s own font', () => {
    for (const letter of 'AZaz09') expect(letters.has(letter.codePointAt(0) ?? 0), letter).toBe(false);
  });

  it('keeps where its licence stands', () => {
    expect(licence).toBe('https://scripts.sil.org/OFL');
  });

  it('is what a slow line can carry', () => {
    expect(statSync(file).size).toBeLessThan(25_000);
  });

  it('is within reach of the live preview\u2019s server', () => {
    expect(allowed).toContain(path.dirname(file));
    expect(allowed.map((folder) => path.resolve(folder))).toContain(process.cwd());
  });

  it('is made once: the next start takes the same file', async () => {
    const before = statSync(file).mtimeMs;
    await runHook(font(), 'astro:config:setup', {
      config: { root: pathToFileURL(`${process.cwd()}/`) },
      updateConfig: () => undefined,
    });
    expect(statSync(file).mtimeMs).toBe(before);
  });
});
