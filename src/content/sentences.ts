import type { Position } from '../diagnostics/diagnostic.ts';
import { MASKED } from './prose.ts';

/** A sentence of a guide: where it begins, and how many words it has. */
export interface Sentence extends Position {
  readonly words: number;
}

/**
 * A sentence: up to a full stop, a question, a colon or semicolon, an empty line or a list's next item (both masked at
 * the line's start).
 */
const sentence = new RegExp(`[^.!؟?:؛…\\n]+(?:\\n(?![ \\t]*\\n|[ \\t]*${MASKED})[^.!؟?:؛…\\n]+)*`, 'gu');

/** A word, from its first letter: signs alone are none. */
const word = /\p{L}\S*/gu;

/**
 * The sentences of a prose, in its order; what has no word is none.
 * @param prose a file's prose, everything else masked (`prose.ts`).
 */
export function sentencesIn(prose: string): Sentence[] {
  const sentences: Sentence[] = [];
  let [line, lineStart] = [1, 0];
  let counted = 0;
  for (const { 0: text, index } of prose.matchAll(sentence)) {
    const words = text.match(word)?.length ?? 0;
    if (words === 0) continue;
    const start = index + text.length - text.trimStart().length;
    for (let end = prose.indexOf('\n', counted); end >= 0 && end < start; end = prose.indexOf('\n', end + 1))
      [line, lineStart, counted] = [line + 1, end + 1, end + 1];
    sentences.push({ line, column: start - lineStart + 1, words });
  }
  return sentences;
}
