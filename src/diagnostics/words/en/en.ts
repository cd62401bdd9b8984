import { treeWords } from './trees.ts';

/** All that is said of mistakes, in English. */
export const en = { ...treeWords };
