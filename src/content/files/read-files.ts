import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles } from '../model.ts';
import { listContent } from './list-files.ts';

/** Many systems let a program open no more than 1,024 files at a time. */
const MAX_OPEN_FILES = 64;

/**
 * The texts of a content folder's files, and what of it is not read at all.
 * @param folder absolute path of the content folder.
 */
export async function readFiles(
  folder: string,
): Promise<{ readonly files: ContentFiles; readonly diagnostics: readonly Diagnostic[] }> {
  const { files: names, diagnostics } = await listContent(folder);
  const files = new Map<string, string>();
  for (let from = 0; from < names.length; from += MAX_OPEN_FILES) {
    const some = names.slice(from, from + MAX_OPEN_FILES);
    const texts = await Promise.all(some.map((name) => readFile(path.join(folder, name), 'utf8')));
    some.forEach((name, index) => files.set(name, texts[index] ?? ''));
  }
  return { files, diagnostics };
}

/** The addresses of the files in `public/`, which stands beside the program, whatever the content folder is. */
export async function publicFiles(): Promise<ReadonlySet<string>> {
  const folder = path.resolve('public');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const paths = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return new Set(paths.map((name) => `/${name.replaceAll(path.sep, '/')}`));
}
