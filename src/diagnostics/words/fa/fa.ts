import type { AllTranslated } from '../../say.ts';
import { ownWords } from './own-words.ts';
import { spellingWords } from './spelling.ts';
import { treeWords } from './trees.ts';

/** All that is said of mistakes, in Persian. */
export const fa: AllTranslated = { ...treeWords, ...spellingWords, ...ownWords };
