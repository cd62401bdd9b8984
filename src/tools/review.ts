import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { contentFolder } from '../content/files/content-folder.ts';
import { reviewOfFolder } from '../integrations/review/review-of-folder.ts';
import { isReviewPage } from '../review/review-page.ts';

const USAGE = 'npm run review, or npm run review -- --against origin/main --to content-review.html';

/**
 * What the command line says.
 * @throws Error that says how to write it where it is not right.
 */
function readFlags() {
  try {
    const options = { against: { type: 'string' }, to: { type: 'string' } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`${message}\nWrite it so: ${USAGE}`);
  }
}

/** Why a file is not written; undefined where it is not there, or is an earlier review. */
async function refusal(file: string): Promise<string | undefined> {
  if (!file.endsWith('.html')) return `"${file}" does not end in .html: a review is a page.`;
  const before = await readFile(file, 'utf8').catch(() => '');
  return before === '' || isReviewPage(before)
    ? undefined
    : `${file} is there and is no review: choose another name.`;
}

/**
 * `npm run review`: writes one page on what has changed in the content against what is published, `content-review.html` or what
 * `--to` names. Exit code 1, with what to do, where it cannot be known.
 */
try {
  const { against, to = 'content-review.html' } = readFlags();
  const refused = await refusal(to);
  if (refused !== undefined) throw new Error(refused);
  await writeFile(to, await reviewOfFolder(contentFolder(), against));
  console.log(`${to} is written: open it in a browser.`);
} catch (error) {
  console.error(`The review is not written. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
