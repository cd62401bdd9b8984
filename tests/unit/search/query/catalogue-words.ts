import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lexiconSchema } from '../../../../src/content/schemas/lexicon.ts';
import { collectVocabulary } from '../../../../src/search/query/collect-vocabulary.ts';
import { createVocabulary } from '../../../../src/search/query/vocabulary.ts';
import { createAnalyser } from '../../../../src/text/create-analyser.ts';

/** The words of the catalogue's own table, without its guides: each as rare as the other. */
export const lexicon = lexiconSchema.parse(parse(readFileSync('content/lexicon.yaml', 'utf8')));
export const analyser = createAnalyser(lexicon);
export const vocabulary = createVocabulary(collectVocabulary(lexicon.synonyms.flat(), analyser), analyser);

/** The one term that a spelling of the table stands for. */
export function termOf(spelling: string): string {
  return analyser.analyse(spelling)[0]?.term ?? '';
}
