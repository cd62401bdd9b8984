import path from 'node:path';
import { readFiles } from '../../../../src/content/files/read-files.ts';
import type { ContentFiles } from '../../../../src/content/model.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { isError } from '../../../../src/diagnostics/rules.ts';
import { lintChangedGuide } from '../../../../src/lint/lint-content.ts';
import { lintFiles } from '../../../../src/lint/lint-files.ts';

const { files, pictures } = await readFiles(path.resolve('content'));

/** The files of the catalogue that editors write, and what is wrong with others in their place. */
export const catalogueFiles: ContentFiles = files;

export const lint = (texts: ContentFiles): readonly Diagnostic[] =>
  lintFiles(texts, { now: new Date(), pictures }, lintChangedGuide).diagnostics;

/** The errors of files, in one line each. */
export const errorsIn = (texts: ContentFiles) =>
  lint(texts)
    .filter(isError)
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);

/** The places of all guides: `modem/restart-modem`. */
export const places = [...files.keys()].flatMap((file) => /^articles\/fa\/(.+)\.mdx$/.exec(file)?.[1] ?? []);

/** The files that differ between two states. */
export const changedBetween = (before: ContentFiles, after: ContentFiles) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((file) => before.get(file) !== after.get(file))
    .sort();
