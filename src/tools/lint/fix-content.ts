import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyFixes, MAX_FIX_ROUNDS } from '../../diagnostics/apply-fixes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** Puts the fixes of these diagnostics into their files; gives the number of places that were corrected. */
async function applyAll(diagnostics: readonly Diagnostic[]): Promise<number> {
  let count = 0;
  for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
    const fixes = diagnostics.flatMap((one) => (one.file === file && one.fix !== undefined ? [one.fix] : []));
    if (fixes.length === 0) continue;
    const { text, applied } = applyFixes(await readFile(path.resolve(file), 'utf8'), fixes);
    await writeFile(path.resolve(file), text);
    count += applied;
  }
  return count;
}

/**
 * Corrects what is mechanical, round after round.
 * @param lint says what is wrong now; the files by their paths from here.
 * @returns what is left, and how many places were corrected.
 */
export async function fixContent(
  lint: () => Promise<readonly Diagnostic[]>,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly fixed: number }> {
  let diagnostics = await lint();
  let fixed = 0;
  for (let round = 0; round < MAX_FIX_ROUNDS; round++) {
    const count = await applyAll(diagnostics);
    if (count === 0) break;
    fixed += count;
    diagnostics = await lint();
  }
  return { diagnostics, fixed };
}
