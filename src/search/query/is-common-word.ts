import { colloquialStems } from '../../text/colloquial-endings.ts';
import { commonWords } from '../../text/common-words.ts';
import { foldWord } from './fold-word.ts';

/** An ending can be taken off almost any word; what is left has to be a word of this length. */
const MIN_STEM_LENGTH = 4;

/** Whether a word of a query is one of everyday Persian, with or without a spoken ending: نصف, مزخرفه. */
export function isCommonWord(typed: string): boolean {
  const word = foldWord(typed);
  return (
    commonWords.has(word) ||
    colloquialStems(word).some((stem) => stem.length >= MIN_STEM_LENGTH && commonWords.has(stem))
  );
}
