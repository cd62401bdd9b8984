import { applyFixes } from '../../../src/diagnostics/apply-fixes.ts';
import { lintGuide } from '../../../src/lint/lint-guide.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';
import type { Fix } from '../../../src/diagnostics/diagnostic.ts';

/** As many rounds as `npm run lint:content -- --fix` makes. */
const MAX_ROUNDS = 5;

const fixesOf = (file: string): readonly Fix[] =>
  lintGuide(EXAMPLE_FILE, file).problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));

/** What becomes of a guide when all that is mechanical is mended as `--fix` does it, and the mends that are left then. */
export function mendedFile(file: string): { readonly text: string; readonly left: readonly Fix[] } {
  let text = file;
  let left = fixesOf(text);
  for (let round = 0; round < MAX_ROUNDS && left.length > 0; round++) {
    text = applyFixes(text, left).text;
    left = fixesOf(text);
  }
  return { text, left };
}

/** What becomes of an example's guide. */
export function mended(example: Example): string {
  return mendedFile(exampleFiles(example).get(EXAMPLE_FILE) ?? '').text;
}
