import { ownWords } from './own-words.ts';
import { spellingWords } from './spelling.ts';
import { treeWords } from './trees.ts';

/** All that is said of mistakes, in English. */
export const en = { ...treeWords, ...spellingWords, ...ownWords };
