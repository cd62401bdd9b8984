import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lintChangedGuide, lintContent } from '../lint/lint-content.ts';

/** Diagnostics with each file named as the editor would open it from here, with slashes on every system. */
export function fromHere(diagnostics: readonly Diagnostic[], folder: string): Diagnostic[] {
  const shown = path.relative(process.cwd(), folder);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    file: path.join(shown, diagnostic.file).replaceAll(path.sep, '/'),
  }));
}

/**
 * The diagnostics of a content folder as it stands now.
 * @param lint lints one guide; by itself it remembers what it has linted.
 */
export async function contentDiagnostics(folder: string, lint = lintChangedGuide): Promise<Diagnostic[]> {
  return fromHere((await lintContent(folder, new Date(), lint)).diagnostics, folder);
}
