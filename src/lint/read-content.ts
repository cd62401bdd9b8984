import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byPosition, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkFiles, type Files } from './check-files.ts';
import type { Content } from '../content/model.ts';
import { listContent } from '../content/files/list-files.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** Many systems let a program open no more than 1,024 files at a time. */
const openAtOnce = 64;

/**
 * The texts of a content folder's files, and what of it is not read at all.
 * @param folder absolute path of the content folder.
 */
export async function readFiles(
  folder: string,
): Promise<{ readonly files: Files; readonly diagnostics: readonly Diagnostic[] }> {
  const { files: names, diagnostics } = await listContent(folder);
  const texts = new Map<string, string>();
  for (let from = 0; from < names.length; from += openAtOnce) {
    const some = names.slice(from, from + openAtOnce);
    const read = await Promise.all(some.map((name) => readFile(path.join(folder, name), 'utf8')));
    some.forEach((name, index) => texts.set(name, read[index] ?? ''));
  }
  return { files: texts, diagnostics };
}

/** The addresses of the files in `public/`, which stands beside the program, whatever the content folder is. */
export async function publicFiles(): Promise<ReadonlySet<string>> {
  const folder = path.resolve('public');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const paths = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  return new Set(paths.map((name) => `/${name.replaceAll(path.sep, '/')}`));
}

/** Guides as they were last read, by file: a save reads one guide again, not all. */
const remembered = new Map<string, { readonly source: string; readonly read: ReadArticle }>();

/** Reads a guide as `readArticle` does, and what has not changed since it was last read from memory. */
export function readOnce(file: string, source: string): ReadArticle {
  const before = remembered.get(file);
  if (before?.source === source) return before.read;
  const read = readArticle(file, source);
  remembered.set(file, { source, read });
  return read;
}

/**
 * Reads and checks a whole content folder. Never throws for what an editor wrote: each fault is a diagnostic, and all
 * diagnostics come back at once, in the order of files and lines.
 * @param folder absolute path of the content folder.
 * @param today the day that review dates are counted to.
 * @param read reads one guide; by itself it remembers what it has read.
 */
export async function readContent(folder: string, today = new Date(), read = readOnce): Promise<Content> {
  const [{ files, diagnostics }, assets] = await Promise.all([readFiles(folder), publicFiles()]);
  const content = checkFiles(files, { today, assets }, read);
  return { ...content, diagnostics: [...diagnostics, ...content.diagnostics].sort(byPosition) };
}
