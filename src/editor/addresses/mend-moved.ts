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

/** Mends what names guides by old names and addresses, and nothing else that a program could. */
export function mendMoved(files: ContentFiles, lint: Lint): Mended {
  const texts = new Map(files);
  const mended: Diagnostic[] = [];
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const found = lint(texts).filter(({ rule, fix }) => rule === 'moved-link' && fix !== undefined);
    if (found.length === 0) break;
    for (const file of new Set(found.map((one) => one.file))) {
      const fixes = found.flatMap((one) => (one.file === file && one.fix !== undefined ? [one.fix] : []));
      texts.set(file, applyFixes(texts.get(file) ?? '', fixes).text);
    }
    mended.push(...found);
  }
  return { files: texts, mended };
}
