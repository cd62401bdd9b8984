import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFiles, type Files } from './check-files.ts';
import type { Content } from './content.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** The files below a folder, relative to it, in the order of their names; none where it is missing. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** Many systems let a program open no more than 1,024 files at a time. */
const openAtOnce = 64;

/**
 * The texts of a content folder's files.
 * @param folder absolute path of the content folder.
 */
export async function readFiles(folder: string): Promise<Files> {
  const names = (await filesBelow(folder)).filter((name) => /^articles\/|^symptoms\/|^\w+\.yaml$/.test(name));
  const texts = new Map<string, string>();
  for (let from = 0; from < names.length; from += openAtOnce) {
    const some = names.slice(from, from + openAtOnce);
    const read = await Promise.all(some.map((name) => readFile(path.join(folder, name), 'utf8')));
    some.forEach((name, index) => texts.set(name, read[index] ?? ''));
  }
  return texts;
}

/** The addresses of the files in `public/`, which stands beside the program, whatever the content folder is. */
export async function publicFiles(): Promise<ReadonlySet<string>> {
  return new Set((await filesBelow(path.resolve('public'))).map((name) => `/${name}`));
}

/** Guides as they were last read, by file: a save reads one guide again, not all. */
const remembered = new Map<string, { readonly source: string; readonly read: ReadArticle }>();

function readOnce(file: string, source: string): ReadArticle {
  const before = remembered.get(file);
  if (before?.source === source) return before.read;
  const read = readArticle(file, source);
  remembered.set(file, { source, read });
  return read;
}

/**
 * Reads and checks a whole content folder. Never throws for what an editor wrote: each fault is a finding, and all
 * findings come back at once, in the order of files and lines.
 * @param folder absolute path of the content folder.
 * @param today the day that review dates are counted to.
 */
export async function readContent(folder: string, today = new Date()): Promise<Content> {
  const [files, assets] = await Promise.all([readFiles(folder), publicFiles()]);
  return checkFiles(files, { today, assets }, readOnce);
}
