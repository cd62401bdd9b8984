import type { ContentFiles } from '../../content/model.ts';
import { applyFixes, MAX_FIX_ROUNDS } from '../../diagnostics/apply-fixes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Says everything that is wrong with the files of a content folder. */
export type Lint = (files: ContentFiles) => readonly Diagnostic[];

/** Files as a change leaves them, and what was mended in them. */
export interface Mended {
  readonly files: ContentFiles;
  /** What named a guide by an old name or address, where it stood. */
  readonly mended: readonly Diagnostic[];
}

/** Files with what names guides by old names and addresses mended, where some of them are found to. */
function mendedOnce(files: ContentFiles, found: readonly Diagnostic[]): ContentFiles {
  const fixesIn = (file: string) =>
    found.flatMap((one) => (one.file === file && one.fix !== undefined ? [one.fix] : []));
  return new Map(
    [...files].map(([file, text]) => {
      const fixes = fixesIn(file);
      return [file, fixes.length === 0 ? text : applyFixes(text, fixes).text];
    }),
  );
}

/** Mends what names guides by old names and addresses, and nothing else that a program could. */
export function mendMoved(files: ContentFiles, lint: Lint): Mended {
  let texts = files;
  const mended: Diagnostic[] = [];
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const found = lint(texts).filter(({ rule, fix }) => rule === 'moved-link' && fix !== undefined);
    if (found.length === 0) break;
    // A new map each time: who lints may remember what it said of the last one.
    texts = mendedOnce(texts, found);
    mended.push(...found);
  }
  return { files: texts, mended };
}
