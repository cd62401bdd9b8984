import path from 'node:path';
import { contentFolder, outputFolder } from '../content/files/content-folder.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { buildTime } from '../integrations/build-time.ts';
import { publicationOfFolder } from '../integrations/publication-of-folder.ts';
import { replaceNotices } from '../integrations/replace-notices.ts';

/**
 * `npm run build:notices`: puts the notices of the content folder into the site that is built already, in the time that a night
 * shift has. Nothing is written, and the exit code is 1, where a notice is wrong or there is no built site.
 */
async function run(): Promise<void> {
  const { publication, diagnostics } = await publicationOfFolder(contentFolder(), buildTime());
  const from = path.relative(process.cwd(), contentFolder());
  for (const diagnostic of diagnostics)
    console.error(formatDiagnostic({ ...diagnostic, file: path.join(from, diagnostic.file) }));
  if (publication === undefined || diagnostics.some(isError))
    throw new Error('Nothing is written: put this right first.');
  const site = outputFolder();
  const { written, same, removed } = await replaceNotices(
    site,
    publication,
    process.env['RAHGOSHA_COMPRESS'] !== 'no',
  );
  const { length } = publication.document.notices;
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(
    `${length === 1 ? '1 notice' : `${length} notices`} published in ${seconds} s: ${written} files written, ${same} as they were, ${removed} removed.`,
  );
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
