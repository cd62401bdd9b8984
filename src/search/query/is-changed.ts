import type { CorrectedWord } from './correct-words.ts';
import { foldWord } from './fold-word.ts';

/** Whether a word was really changed: an ending that was understood (سرعتم) and a space or non-joiner are no mistakes. */
export function isChanged({ typed, correction }: CorrectedWord): boolean {
  if (correction === undefined || correction.kind === 'ending') return false;
  return foldWord(typed) !== foldWord(correction.shown);
}
