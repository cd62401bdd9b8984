import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

describe('the shape of files', () => {
  it('lets no source file pass 250 lines', () => {
    const long = sourceFiles().filter(
      (file) => readFileSync(path.join('src', file), 'utf8').split('\n').length > 250,
    );
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
