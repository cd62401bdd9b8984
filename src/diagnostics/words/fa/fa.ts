import type { AllTranslated } from '../../say.ts';
import { drawingWords } from './drawings.ts';
import { factWords } from './facts.ts';
import { ownWords } from './own-words.ts';
import { readingWords } from './reading.ts';
import { referenceWords } from './references.ts';
import { spellingWords } from './spelling.ts';
import { treeWords } from './trees.ts';
import { wayWords } from './ways.ts';

/** All that is said of mistakes, in Persian. */
export const fa: AllTranslated = {
  ...drawingWords,
  ...factWords,
  ...ownWords,
  ...readingWords,
  ...referenceWords,
  ...spellingWords,
  ...treeWords,
  ...wayWords,
};
