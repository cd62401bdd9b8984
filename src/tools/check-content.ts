import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyFixes } from '../diagnostics/apply-fixes.ts';
import { githubAnnotation } from '../diagnostics/github-annotation.ts';
import { formatDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { contentDiagnostics } from '../integrations/content-check.ts';
import { contentFolder } from '../content/files/content-folder.ts';

/** Mends what is mechanical in the files of these diagnostics; gives the number of places that were mended. */
async function applyAll(diagnostics: readonly Diagnostic[]): Promise<number> {
  let mended = 0;
  for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
    const fixes = diagnostics.flatMap((one) => (one.file === file && one.fix !== undefined ? [one.fix] : []));
    if (fixes.length === 0) continue;
    const { text, applied } = applyFixes(await readFile(path.resolve(file), 'utf8'), fixes);
    await writeFile(path.resolve(file), text);
    mended += applied;
  }
  return mended;
}

/**
 * `npm run lint:content`: every diagnostic on a line of its own, as a comment on the line where GitHub runs it; with
 * `--fix` what is mechanical is mended first. Exit code 1 where there is an error; warnings alone pass.
 */
const folder = contentFolder();
let diagnostics = await contentDiagnostics(folder);
if (process.argv.includes('--fix')) {
  // Mending one fault can lay another bare.
  let mended = 0;
  for (let round = 0; round < 5; round++) {
    const now = await applyAll(diagnostics);
    if (now === 0) break;
    mended += now;
    diagnostics = await contentDiagnostics(folder);
  }
  console.log(`${mended} mended.`);
}
const format = process.env['GITHUB_ACTIONS'] === 'true' ? githubAnnotation : formatDiagnostic;
for (const diagnostic of diagnostics) console.log(format(diagnostic));
const errors = diagnostics.filter(isError).length;
console.log(
  diagnostics.length === 0
    ? 'The content is clean.'
    : `${errors} errors, ${diagnostics.length - errors} warnings.`,
);
process.exitCode = errors === 0 ? 0 : 1;
