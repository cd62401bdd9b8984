import path from 'node:path';
import { readFiles } from '../../../../src/content/files/read-files.ts';
import type { ContentFiles } from '../../../../src/content/model.ts';
import { isError } from '../../../../src/diagnostics/rules.ts';
import type { Lint } from '../../../../src/editor/addresses/mend-moved.ts';
import { lintChangedGuide } from '../../../../src/lint/lint-content.ts';
import { lintFiles } from '../../../../src/lint/lint-files.ts';

/** A content folder in memory, and what is wrong with its files or others in their place. */
export interface WholeFolder {
  readonly files: ContentFiles;
  readonly lint: Lint;
  /** The errors of files, in one line each. */
  readonly errorsIn: (texts: ContentFiles | undefined) => readonly string[];
}

/** Reads a content folder. @param folder from the repository's root. */
export async function wholeFolder(folder: string): Promise<WholeFolder> {
  const { files, pictures } = await readFiles(path.resolve(folder));
  const lint: Lint = (texts) => lintFiles(texts, { now: new Date(), pictures }, lintChangedGuide).diagnostics;
  const errorsIn = (texts: ContentFiles = new Map()) =>
    lint(texts)
      .filter(isError)
      .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);
  return { files, lint, errorsIn };
}

/** The places of all guides: `modem/restart-modem`. */
export const placesIn = (files: ContentFiles) =>
  [...files.keys()].flatMap((file) => /^articles\/fa\/(.+)\.mdx$/.exec(file)?.[1] ?? []);

/** The files that differ between two states. */
export const changedBetween = (before: ContentFiles, after: ContentFiles) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();
