import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import of one file of `src/` by another. */
export interface Import {
  /** The file that imports, below `src/`. */
  readonly from: string;
  /** The file that is imported, below `src/`. */
  readonly to: string;
}

/** Every source file below `src/`, with slashes. */
export function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.(ts|astro)$/.test(file));
}

/** The relative imports of a file, of types too: a type is a dependency of the reader's if not of the program's. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(path.join('src', file), 'utf8');
  const named = [...source.matchAll(/(?:from\s+|import\s+|import\()'(\.{1,2}\/[^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  const scripts = [...source.matchAll(/<script src="(\.\/[^"]+)"/g)].map((match) => match[1] ?? '');
  return [...named, ...scripts].map((target) => ({
    from: file,
    to: path.posix.normalize(path.posix.join(path.posix.dirname(file), target)),
  }));
}
