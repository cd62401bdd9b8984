import { contentFolder } from '../content/files/content-folder.ts';
import { listContent } from '../content/files/list-files.ts';
import { stopsBuild, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { contentDiagnostics } from '../integrations/content-diagnostics.ts';
import { readLintFlags, type LintFlags } from './lint/lint-flags.ts';
import { summaryLine } from './lint/summary.ts';
import { withLintProgress } from './lint-progress.ts';

async function lintFolder(folder: string): Promise<Diagnostic[]> {
  const { files } = await listContent(folder);
  return withLintProgress(files, (lint) => contentDiagnostics(folder, lint));
}

/** Prints what is wrong, a line each: as a comment on the line where GitHub runs it. */
async function print(diagnostics: readonly Diagnostic[], lang: string): Promise<void> {
  // The words of every language, which a clean content does not need.
  if (diagnostics.length === 0) return;
  const format =
    process.env['GITHUB_ACTIONS'] === 'true'
      ? (await import('../diagnostics/github-annotation.ts')).githubAnnotation
      : (await import('../diagnostics/format-diagnostic.ts')).formatDiagnostic;
  for (const diagnostic of diagnostics) console.log(format(diagnostic, lang));
}

async function checkOnce(folder: string, { fix, open, lang }: LintFlags): Promise<void> {
  let diagnostics: readonly Diagnostic[];
  if (fix) {
    const { fixContent } = await import('./lint/fix-content.ts');
    const fixed = await fixContent(() => lintFolder(folder));
    diagnostics = fixed.diagnostics;
    console.log(`${fixed.fixed} fixed.`);
  } else diagnostics = await lintFolder(folder);
  await print(diagnostics, lang);
  if (open) {
    const { writePage } = await import('./lint/write-page.ts');
    await writePage(diagnostics);
  }
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
    await print(diagnostics, lang);
    console.log(summaryLine(diagnostics, lang));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.log(`[${clock()}] checked; waiting for a save`);
}

/**
 * `npm run lint:content`: every diagnostic on a line of its own; with `--fix` what is mechanical is corrected first, with
 * `--open` a page shows them with their rules, with `--watch` it goes on at each save; the code of each is read where it
 * is asked for. Exit code 1 where there is an error outside of drafts, 2 for a flag that there is not; warnings alone pass.
 */
async function run(): Promise<void> {
  const folder = contentFolder();
  const flags = readLintFlags(process.argv.slice(2), process.env['RAHGOSHA_LANG'] ?? 'en');
  if (!flags.watch) {
    await checkOnce(folder, flags);
    return;
  }
  const { watchContent } = await import('./lint/watch-content.ts');
  watchContent(folder, () => checkAgain(folder, flags));
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
