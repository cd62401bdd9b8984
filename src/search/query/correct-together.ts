import type { Analyser } from '../../text/analyse.ts';
import { certainCorrection, correctionOf, readLatin, type WordCorrection } from './correct-word.ts';
import type { QueryWords } from './doubtful-words.ts';
import { findStem } from './find-stem.ts';
import { knownTerm } from './known-words.ts';
import type { SpellingIndex } from './typing-errors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two letters and a space between them are chance. */
const MIN_JOINED_LENGTH = 4;

/** A word with a spoken ending is longer, to be more than chance. */
const MIN_INFLECTED_LENGTH = 6;
const ENDING_COST = 0.2;

/** Where a vowel stands before a vowel (ro avaz), two words make up another (روز) with a vowel left over. */
const vowelsMeet = /[aeiou] [aeiou]/u;
const MIN_LATIN_CONFIDENCE = 0.94;

/**
 * Takes words of a query for one that was typed with spaces in it: «ای نترنت», mo dem. At least one of them must be in doubt.
 * With a mistake too («وای فتی»), it must be a term that people write in two words, or any two would do.
 *
 * @param range the numbers of the words
 * @returns the word that was meant, or undefined
 */
export function correctTogether(
  { typed, folded, doubts, joinable, isFinglish }: QueryWords,
  range: readonly number[],
  spellings: SpellingIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): WordCorrection | undefined {
  const doubtsInRange = range.map((index) => doubts.get(index)).filter((doubt) => doubt !== undefined);
  if (!doubtsInRange.some((doubt) => doubt !== 'rare Latin' || isFinglish)) return undefined;
  const joined = range.map((index) => folded[index] ?? '').join('');
  const shown = range.map((index) => typed[index] ?? '').join('');
  if (joined.length < MIN_JOINED_LENGTH) return undefined;
  const apart = new Set(range.map((index) => knownTerm(folded[index] ?? '', analyser, vocabulary)?.term));
  /** Whether a word is more than one of the words with an ending: «تغییر ید» is no form of تغییر. */
  const isMore = (word: string): boolean => {
    const term = knownTerm(word, analyser, vocabulary)?.term;
    return term !== undefined && !apart.has(term);
  };
  if (isMore(joined)) return certainCorrection('joined', shown);
  if (/^[a-z]/u.test(joined)) {
    const latin = readLatin(joined, spellings, analyser, vocabulary);
    const isHalf = vowelsMeet.test(range.map((index) => folded[index]).join(' '));
    return latin !== undefined && !isHalf && latin.confidence >= MIN_LATIN_CONFIDENCE ? latin : undefined;
  }
  if (!doubtsInRange.includes('unknown')) return undefined;
  const stem = joined.length < MIN_INFLECTED_LENGTH ? undefined : findStem(joined, analyser, vocabulary);
  if (stem?.endings === 1 && isMore(stem.shown))
    return correctionOf('joined', stem.shown, ENDING_COST, joined);
  if (range.length > 2 || !range.every((index) => joinable.has(index))) return undefined;
  const near = spellings
    .near(joined)
    .find((candidate) => /[\s\u200c-]/u.test(candidate.shown) && candidate.shown.length >= joined.length - 1);
  return near && correctionOf('typing', near.shown, near.cost, joined);
}
