import type { ContentFiles } from '../content/model.ts';
import { inFile, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkEncoding } from './rules/encoding.ts';

/** The files whose letters can be read, and a diagnostic for each of the others. */
export function legibleFiles(files: ContentFiles): {
  readonly texts: ContentFiles;
  readonly diagnostics: readonly Diagnostic[];
} {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [file, text] of files) {
    const problem = checkEncoding(text);
    if (problem === undefined) texts.set(file, text);
    else diagnostics.push(...inFile(file, [problem]));
  }
  return { texts, diagnostics };
}
