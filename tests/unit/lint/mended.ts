import { applyFixes, MAX_FIX_ROUNDS } from '../../../src/diagnostics/apply-fixes.ts';
import { lintGuide } from '../../../src/lint/lint-guide.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';
import type { Fix, Problem } from '../../../src/diagnostics/diagnostic.ts';

/**
 * What becomes of a guide when all that is mechanical is mended as `--fix` does it, and the mends that are left then.
 * @param isMeant takes only some of the mends.
 */
export function mendedFile(
  file: string,
  isMeant: (problem: Problem) => boolean = () => true,
): { readonly text: string; readonly left: readonly Fix[] } {
  const fixesOf = (source: string): readonly Fix[] =>
    lintGuide(EXAMPLE_FILE, source)
      .problems.filter(isMeant)
      .flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  let text = file;
  let left = fixesOf(text);
  for (let round = 0; round < MAX_FIX_ROUNDS && left.length > 0; round++) {
    text = applyFixes(text, left).text;
    left = fixesOf(text);
  }
  return { text, left };
}

/** What becomes of an example's guide. */
export function mended(example: Example): string {
  return mendedFile(exampleFiles(example).get(EXAMPLE_FILE) ?? '').text;
}
