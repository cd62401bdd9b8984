import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

const source = (file: string) => readFileSync(path.join('src', file), 'utf8');

/** The rooms whose files may touch Node, and with it the disk: everything else is handed what it works on. */
const nodeRooms = [
  'integrations/',
  'tools/',
  'content/files/',
  'content/collections/',
  'search/index/',
  'serving/',
];

/** Files of other rooms that may, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'content.config.ts': 'Astro wants the collections there, and their folders as file: addresses',
};

describe('what runs in Node', () => {
  it('stands in the rooms that say so', () => {
    const touching = sourceFiles().filter((file) => /'node:[\w/]+'/.test(source(file)));
    const elsewhere = touching.filter((file) => !nodeRooms.some((room) => file.startsWith(room)));
    expect(elsewhere).toEqual(Object.keys(exceptions));
  });

  it('reads the environment in the same rooms only', () => {
    const reading = sourceFiles().filter((file) => /\bprocess\.(?:env|cwd|argv)\b/.test(source(file)));
    expect(reading.filter((file) => !nodeRooms.some((room) => file.startsWith(room)))).toEqual([]);
  });

  it('is never a reader of the tests: what the product needs of them is content', () => {
    // Comments may point to a test or a bench, and the runner of a test names its folder to Playwright.
    const code = (file: string) => source(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    const readers = sourceFiles().filter((file) => /['"`/]tests\//.test(code(file)));
    expect(readers.filter((file) => file !== 'tools/test-on-debian.ts')).toEqual([]);
  });
});
