import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

/** A search engine cuts a summary after about 160 letters; below 50 it says too little to choose by. */
const MIN_LETTERS = 50;
const MAX_LETTERS = 180;

/** A summary that is too short to tell anything, or too long to be shown whole. */
export function checkSummary({ data, source }: Article): Problem[] {
  const letters = [...data.summary].length;
  if (letters >= MIN_LETTERS && letters <= MAX_LETTERS) return [];
  const words = say('summary-length', { letters, least: MIN_LETTERS, most: MAX_LETTERS });
  return [{ ...positionInFrontMatter(source, ['summary']), ...words }];
}
