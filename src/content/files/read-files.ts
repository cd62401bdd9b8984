import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentFiles, Picture } from '../model.ts';
import { listContent } from './list-files.ts';
import { readPictures } from './read-pictures.ts';

/** Many systems let a program open no more than 1,024 files at a time. */
const MAX_OPEN_FILES = 64;

/** A content folder as it is on the disk. */
export interface ReadFolder {
  readonly files: ContentFiles;
  /** Its pictures by name: `modem-back.svg`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file's text; undefined where it went since it was listed, as one does that gets another name. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The texts of files; what is not there is left out.
 * @param folder absolute path of a content folder.
 * @param names their paths below it.
 */
export async function readTexts(folder: string, names: readonly string[]): Promise<ContentFiles> {
  const files = new Map<string, string>();
  for (let from = 0; from < names.length; from += MAX_OPEN_FILES) {
    const some = names.slice(from, from + MAX_OPEN_FILES);
    const texts = await Promise.all(some.map((name) => textOf(path.join(folder, name))));
    some.forEach((name, index) => {
      const text = texts[index];
      if (text !== undefined) files.set(name, text);
    });
  }
  return files;
}

/**
 * The texts of a content folder's files, its pictures, and what of it is not read at all.
 * @param folder absolute path of the content folder.
 */
export async function readFiles(folder: string): Promise<ReadFolder> {
  const { files, pictures, diagnostics } = await listContent(folder);
  return {
    files: await readTexts(folder, files),
    pictures: await readPictures(folder, pictures),
    diagnostics,
  };
}
