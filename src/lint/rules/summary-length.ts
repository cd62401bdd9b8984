import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

/** A search engine cuts a summary after about 160 letters; below 50 it says too little to choose by. */
const MIN_LETTERS = 50;
const MAX_LETTERS = 180;

/** A summary that is too short to tell anything, or too long to be shown whole. */
export function checkSummary({ data, source }: Article): Problem[] {
  const length = [...data.summary].length;
  if (length >= MIN_LETTERS && length <= MAX_LETTERS) return [];
  const message = `The summary has ${length} letters.`;
  const suggestion = `Say in ${MIN_LETTERS} to ${MAX_LETTERS} letters what the guide does.`;
  return [{ ...positionInFrontMatter(source, ['summary']), rule: 'summary-length', message, suggestion }];
}
