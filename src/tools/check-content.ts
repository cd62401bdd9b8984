import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { applyFixes } from '../diagnostics/apply-fixes.ts';
import { githubAnnotation } from '../diagnostics/github-annotation.ts';
import { formatDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { contentDiagnostics } from '../integrations/content-check.ts';
import { contentFolder } from '../content/files/content-folder.ts';
import { listContent } from '../content/files/list-files.ts';
import { withLintProgress } from './lint-progress.ts';

/** More than this many rounds no fix needs: one mistake corrected can lay another bare. */
const MAX_ROUNDS = 5;

const USAGE = 'npm run lint:content, or npm run lint:content -- --fix';

/**
 * Whether the command line asks for fixes.
 * @throws Error that says how to write it where it says anything else.
 */
function wantsFixes(): boolean {
  try {
    return parseArgs({ options: { fix: { type: 'boolean', default: false } } }).values.fix;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`${message}\nWrite it so: ${USAGE}`);
  }
}

async function lintFolder(folder: string): Promise<Diagnostic[]> {
  const { files } = await listContent(folder);
  return withLintProgress(files, (lint) => contentDiagnostics(folder, lint));
}

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

/** Corrects what is mechanical, round after round, and gives what is left. */
async function fixAll(folder: string): Promise<Diagnostic[]> {
  let diagnostics = await lintFolder(folder);
  let total = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const count = await applyAll(diagnostics);
    if (count === 0) break;
    total += count;
    diagnostics = await lintFolder(folder);
  }
  console.log(`${total} fixed.`);
  return diagnostics;
}

/**
 * `npm run lint:content`: every diagnostic on a line of its own, as a comment on the line where GitHub runs it; with
 * `--fix` what is mechanical is corrected first. Exit code 1 where there is an error, 2 for a flag that there is not;
 * warnings alone pass.
 */
async function run(): Promise<void> {
  const folder = contentFolder();
  const diagnostics = wantsFixes() ? await fixAll(folder) : await lintFolder(folder);
  const format = process.env['GITHUB_ACTIONS'] === 'true' ? githubAnnotation : formatDiagnostic;
  for (const diagnostic of diagnostics) console.log(format(diagnostic));
  const errors = diagnostics.filter(isError).length;
  console.log(
    diagnostics.length === 0
      ? 'The content is clean.'
      : `${errors} errors, ${diagnostics.length - errors} warnings.`,
  );
  process.exitCode = errors === 0 ? 0 : 1;
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
