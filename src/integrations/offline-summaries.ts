import { INDEX_FOLDER } from '../offline/cache-manifest.ts';
import type { Built } from './offline-files.ts';

/** Where a device keeps the guides' summaries; no page asks for this address. */
const SUMMARIES = `${INDEX_FOLDER}summaries.txt`;

/** Whether a file is what full-text search knows of the site, the summary of each guide among it. */
export const isSearchData = ({ url }: Built) => /\/search\.\w+\.json$/.test(url);

/** Whether a file is the one that search is written in terms of. */
export const isSummaries = ({ url }: Built) => url === SUMMARIES;

/**
 * The guides' summaries as a text of their own, for search to be written in terms of: a sentence more in a guide changes
 * a word of what search knows, but no summary, and these are a third of what it weighs.
 * @param files what is kept of the search index
 * @returns the text, before which no file may come that is written in terms of it; nothing where search has no summary
 */
export function summariesOf(files: readonly Built[]): readonly Built[] {
  const text = files.find(isSearchData)?.bytes.toString() ?? '';
  const summaries = [...text.matchAll(/"summary":"((?:[^"\\]|\\.)+)"/g)].map(([, summary = '']) => summary);
  return summaries.length === 0 ? [] : [{ url: SUMMARIES, bytes: Buffer.from(summaries.join('\n')) }];
}
