import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { applyFixes } from '../diagnostics/apply-fixes.ts';
import { annotate } from '../diagnostics/github-annotation.ts';
import { formatFinding, type Finding } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { contentFindings } from '../integrations/content-check.ts';
import { contentFolder } from '../content/files/content-folder.ts';

/** Mends what is mechanical in the files of these findings; gives the number of places that were mended. */
async function mend(findings: readonly Finding[]): Promise<number> {
  let mended = 0;
  for (const file of new Set(findings.map((finding) => finding.file))) {
    const fixes = findings.flatMap((one) => (one.file === file && one.fix !== undefined ? [one.fix] : []));
    if (fixes.length === 0) continue;
    const { text, applied } = applyFixes(await readFile(path.resolve(file), 'utf8'), fixes);
    await writeFile(path.resolve(file), text);
    mended += applied;
  }
  return mended;
}

/**
 * `npm run lint:content`: every finding on a line of its own, as a comment on the line where GitHub runs it; with
 * `--fix` what is mechanical is mended first. Exit code 1 where there is an error; warnings alone pass.
 */
const folder = contentFolder();
let findings = await contentFindings(folder);
if (process.argv.includes('--fix')) {
  // Mending one fault can lay another bare.
  let mended = 0;
  for (let round = 0; round < 5; round++) {
    const now = await mend(findings);
    if (now === 0) break;
    mended += now;
    findings = await contentFindings(folder);
  }
  console.log(`${mended} mended.`);
}
const format = process.env['GITHUB_ACTIONS'] === 'true' ? annotate : formatFinding;
for (const finding of findings) console.log(format(finding));
const errors = findings.filter(isError).length;
console.log(
  findings.length === 0 ? 'The content is clean.' : `${errors} errors, ${findings.length - errors} warnings.`,
);
process.exitCode = errors === 0 ? 0 : 1;
