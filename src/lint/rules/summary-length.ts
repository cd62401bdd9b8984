import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

/** A search engine cuts a summary after about 160 letters; below 50 it says too little to choose by. */
const shortest = 50;
const longest = 180;

/** A summary that is too short to tell anything, or too long to be shown whole. */
export function checkSummary({ data, source }: Article): Problem[] {
  const length = [...data.summary].length;
  if (length >= shortest && length <= longest) return [];
  const message = `The summary has ${length} letters.`;
  const suggestion = `Say in ${shortest} to ${longest} letters what the guide does.`;
  return [{ ...positionInFrontMatter(source, ['summary']), rule: 'summary-length', message, suggestion }];
}
