import { type Analyser, createAnalyserWith } from './analyse.ts';
import type { Lexicon } from './lexicon.ts';
import { noisePhrases } from './noise-words.ts';

/**
 * Makes the analyser that the index and the queries share.
 *
 * @param lexicon the editors' synonyms, names and exceptions
 * @example createAnalyser(lexicon).analyse('مودم‌هایم نمی شود') // مودم, نشدن (a function word)
 */
export function createAnalyser(lexicon: Lexicon): Analyser {
  return createAnalyserWith(lexicon, noisePhrases);
}
