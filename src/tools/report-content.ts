import { readFile, writeFile } from 'node:fs/promises';
import { catalogueHealth } from './health/catalogue-health.ts';
import { healthPage, isHealthPage } from './health/health-page.ts';
import { lintContent } from '../lint/lint-content.ts';
import { contentFolder } from '../content/files/content-folder.ts';
import { listContent } from '../content/files/list-files.ts';
import { withLintProgress } from './lint-progress.ts';

/** Why a file is not written; undefined where it is not there, or is an earlier report. */
async function refusal(file: string): Promise<string | undefined> {
  if (!file.endsWith('.html')) return `"${file}" does not end in .html: a report is a page.`;
  const before = await readFile(file, 'utf8').catch(() => '');
  return before === '' || isHealthPage(before)
    ? undefined
    : `${file} is there and is no report: choose another name.`;
}

/** `npm run report:content`: writes the catalogue's health as one page, `content-report.html` or the path that is given. */
const file = process.argv[2] ?? 'content-report.html';
try {
  const refused = await refusal(file);
  if (refused !== undefined) throw new Error(refused);
  const today = new Date();
  const folder = contentFolder();
  const { files } = await listContent(folder);
  const content = await withLintProgress(files, (lint) => lintContent(folder, today, lint));
  await writeFile(file, healthPage(content, catalogueHealth(content, today), today));
  console.log(`${file} is written: open it in a browser.`);
} catch (error) {
  console.error(`The report is not written. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
