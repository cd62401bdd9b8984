import { readFile, writeFile } from 'node:fs/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { findingsPage, isFindingsPage } from './findings-page.ts';
import { openFile } from './open-file.ts';

/** The page that `--open` writes, where the command runs; git does not take it. */
const PAGE = 'content-findings.html';

/** Writes the page over an earlier one, and over no other file, and opens it where there is something to open it with. */
export async function writePage(diagnostics: readonly Diagnostic[]): Promise<void> {
  const before = await readFile(PAGE, 'utf8').catch(() => '');
  if (before !== '' && !isFindingsPage(before))
    throw new Error(`${PAGE} is there and is no page of this command: give that file another name.`);
  await writeFile(PAGE, findingsPage(diagnostics, new Date()));
  const isOpened = await openFile(PAGE);
  console.log(isOpened ? `${PAGE} is written.` : `${PAGE} is written: open it in a browser.`);
}
