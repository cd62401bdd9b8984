import { readFile, writeFile } from 'node:fs/promises';
import { contentFolder } from '../content/files/content-folder.ts';
import { listContent } from '../content/files/list-files.ts';
import { formatDiagnostic, stopsBuild, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { githubAnnotation } from '../diagnostics/github-annotation.ts';
import { contentDiagnostics } from '../integrations/content-check.ts';
import { fixContent } from './lint/fix-content.ts';
import { findingsPage, isFindingsPage } from './lint/findings-page.ts';
import { readLintFlags, type LintFlags } from './lint/lint-flags.ts';
import { openFile } from './lint/open-file.ts';
import { summaryLine } from './lint/summary.ts';
import { watchContent } from './lint/watch-content.ts';
import { withLintProgress } from './lint-progress.ts';

/** The page that `--open` writes, where the command runs; git does not take it. */
const PAGE = 'content-findings.html';

async function lintFolder(folder: string): Promise<Diagnostic[]> {
  const { files } = await listContent(folder);
  return withLintProgress(files, (lint) => contentDiagnostics(folder, lint));
}

/** Prints what is wrong, a line each: as a comment on the line where GitHub runs it. */
function print(diagnostics: readonly Diagnostic[], lang: string): void {
  const format = process.env['GITHUB_ACTIONS'] === 'true' ? githubAnnotation : formatDiagnostic;
  for (const diagnostic of diagnostics) console.log(format(diagnostic, lang));
}

/** Writes the page over an earlier one, and over no other file, and opens it where there is something to open it with. */
async function writePage(diagnostics: readonly Diagnostic[]): Promise<void> {
  const before = await readFile(PAGE, 'utf8').catch(() => '');
  if (before !== '' && !isFindingsPage(before))
    throw new Error(`${PAGE} is there and is no page of this command: give that file another name.`);
  await writeFile(PAGE, findingsPage(diagnostics, new Date()));
  const isOpened = await openFile(PAGE);
  console.log(isOpened ? `${PAGE} is written.` : `${PAGE} is written: open it in a browser.`);
}

async function checkOnce(folder: string, { fix, open, lang }: LintFlags): Promise<void> {
  let diagnostics: readonly Diagnostic[];
  if (fix) {
    const fixed = await fixContent(() => lintFolder(folder));
    diagnostics = fixed.diagnostics;
    console.log(`${fixed.fixed} fixed.`);
  } else diagnostics = await lintFolder(folder);
  print(diagnostics, lang);
  if (open) await writePage(diagnostics);
  console.log(summaryLine(diagnostics, lang));
  process.exitCode = diagnostics.some(stopsBuild) ? 1 : 0;
}

const clock = () => new Date().toTimeString().slice(0, 8);

/**
 * One round of `--watch`. Its first and last line are what `.vscode/tasks.json` knows a round by, in every language.
 */
async function checkAgain(folder: string, { lang }: LintFlags): Promise<void> {
  console.log(`[${clock()}] checking the content`);
  try {
    const diagnostics = await contentDiagnostics(folder);
    print(diagnostics, lang);
    console.log(summaryLine(diagnostics, lang));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.log(`[${clock()}] checked; waiting for a save`);
}

/**
 * `npm run lint:content`: every diagnostic on a line of its own; with `--fix` what is mechanical is corrected first, with
 * `--open` a page shows them with their rules, with `--watch` it goes on at each save. Exit code 1 where there is an
 * error outside of drafts, 2 for a flag that there is not; warnings alone pass.
 */
async function run(): Promise<void> {
  const folder = contentFolder();
  const flags = readLintFlags(process.argv.slice(2), process.env['RAHGOSHA_LANG'] ?? 'en');
  if (flags.watch) watchContent(folder, () => checkAgain(folder, flags));
  else await checkOnce(folder, flags);
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
