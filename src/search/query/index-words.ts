import type { Analyser } from '../../text/analyse.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What stands in the index for a word that is not indexed: Pagefind counts its position and finds nothing in it. */
const NO_TERM = '-';

/** A word that many articles hold is indexed only for those that hold it this often. */
const MIN_COMMON_MENTIONS = 5;

/**
 * A term in letters and digits only. Pagefind deletes every other sign, which would make one word of 2.4 and 24.
 */
export function indexWord(term: string): string {
  return term.replaceAll('.', 'x');
}

/**
 * Writes a text for the index: one index word for each whitespace-separated word, so that a position in the index
 * is a position in the original. Function words, later mentions of a word, and common words in a text that mentions
 * them seldom keep their position and are not indexed: that takes two thirds off the index and costs less than half a
 * point of R@1 (tests/bench).
 *
 * @param text the original
 * @returns the index words parted by single spaces; empty for a text without words
 * @example toIndexWords('به دی ان اس، وای‌فای', analyser, vocabulary) // '- dns - - وایفای'
 */
export function toIndexWords(text: string, analyser: Analyser, vocabulary: Vocabulary): string {
  const words = Array.from(text.matchAll(/\S+/gu), (): string[] => []);
  const positionsOf = new Map<string, number[]>();
  for (const { term, word, isFunctionWord } of analyser.analyse(text)) {
    if (!isFunctionWord) positionsOf.set(term, [...(positionsOf.get(term) ?? []), word]);
  }
  for (const [term, positions] of positionsOf) {
    if (vocabulary.isCommon(term) && positions.length < MIN_COMMON_MENTIONS) continue;
    const [first] = positions;
    if (first !== undefined) words[first]?.push(indexWord(term));
  }
  return words.map((terms) => terms.join('-') || NO_TERM).join(' ');
}
