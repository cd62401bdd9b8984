import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

describe('the shape of files', () => {
  it('lets no file of the program or its tests pass 250 lines, styles among them', () => {
    const written = ['src', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    );
    const long = written
      .filter((file) => /\.(?:ts|js|astro|css)$/.test(file))
      .filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('keeps the browser out of files that do not end in .element.ts or .worker.ts', () => {
    const pure = sourceFiles().filter(
      (file) => /\.ts$/.test(file) && !/\.(element|worker|d)\.ts$/.test(file),
    );
    const touching = pure.filter((file) =>
      /\b(?:document\.(?:querySelector|createElement|addEventListener|body|cookie)|window\.|localStorage|sessionStorage|addEventListener\()/.test(
        readFileSync(path.join('src', file), 'utf8'),
      ),
    );
    expect(touching).toEqual([]);
  });

  it('lets only content/collections/ read collections', () => {
    const readers = sourceFiles().filter((file) =>
      /\bget(?:Collection|Entry)\b/.test(readFileSync(path.join('src', file), 'utf8')),
    );
    expect(readers.filter((file) => !file.startsWith('content/collections/'))).toEqual([]);
  });
});
