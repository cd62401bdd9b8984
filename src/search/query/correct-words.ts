import type { Analyser } from '../../text/analyse.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { AnalysedText } from './analysed-text.ts';
import type { PhraseIndex } from './correct-phrase.ts';
import { correctTogether } from './correct-together.ts';
import {
  certainCorrection,
  correctionOf,
  correctRareLatin,
  correctWord,
  type WordCorrection,
} from './correct-word.ts';
import { type QueryWords, readWords } from './doubtful-words.ts';
import { foldWord } from './fold-word.ts';
import { expandLetterNames } from './letter-names.ts';
import type { SpellingIndex } from './typing-errors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query, or several that are one, with its correction where it needs one. */
export interface CorrectedWord {
  readonly typed: string;
  readonly correction: WordCorrection | undefined;
  /** How a word that was understood is written where the query is read out again: نت for net, in a row of Persian. */
  readonly respelled?: string | undefined;
}

/** One way to read the words from a place on: as one word, right or corrected. */
interface Reading {
  readonly length: number;
  readonly correction: WordCorrection | undefined;
  /** How unlikely it is: 0 for a known word as it stands. */
  readonly doubt: number;
}

/** What a word counts that stays unknown, that only starts a known one, and a Latin one among Persian in Latin letters. */
const UNKNOWN_DOUBT = 0.5;
const START_DOUBT = 0.1;
const LATIN_DOUBT = 0.06;

/** And an English function word there: at may be half of sorat. */
const ENGLISH_DOUBT = 0.1;

/** Persian has a word for nearly every few Latin letters, so that a short one proves little: this, over its length; half of it for a stop word. */
const SHORT_LATIN_DOUBT = 0.3;

/** A space too many is a mistake by itself. */
const JOIN_DOUBT = 0.05;
const MAX_JOINED_WORDS = 3;

/** The spelling in Persian letters of a word that the site knows in both. */
function persianSpelling(word: string, spellings: SpellingIndex, analyser: Analyser): string | undefined {
  const termsOf = (text: string): string =>
    analyser
      .analyse(text)
      .map(({ term }) => term)
      .join(' ');
  return spellings.fromLatin(foldWord(word)).find(({ shown }) => termsOf(shown) === termsOf(word))?.shown;
}

/** Terms of several words that are beyond doubt, by the word they begin at: names of letters, and one mistake in a phrase. */
function findPhrases(
  { typed, folded, fixed, functionWords }: QueryWords,
  phrases: PhraseIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): ReadonlyMap<number, Reading> {
  const found = new Map<number, Reading>();
  for (let index = 0; index < typed.length;) {
    const spelled = expandLetterNames(typed, index, analyser, vocabulary);
    const mistyped =
      spelled === undefined
        ? phrases.mistypedAt(
            folded,
            index,
            (word) => fixed.has(word),
            (word) => functionWords.has(word),
          )
        : undefined;
    const correction =
      mistyped === undefined
        ? spelled && certainCorrection('latin', spelled.shown)
        : correctionOf(
            'typing',
            mistyped.shown,
            mistyped.cost,
            folded.slice(index, index + mistyped.length).join(''),
          );
    const length = spelled?.length ?? mistyped?.length ?? 1;
    if (correction !== undefined) found.set(index, { length, correction, doubt: 0 });
    index += length;
  }
  return found;
}

/**
 * Corrects the words of a query that the site does not know: the readings of all its words are chosen so that as little as
 * possible stays in doubt.
 *
 * @param query in the right keyboard layout
 * @returns all its words in order; words that are one, or letters' names that are an abbreviation, come as one
 */
export function correctWords(
  query: AnalysedText,
  spellings: SpellingIndex,
  phrases: PhraseIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): CorrectedWord[] {
  const words = readWords(query, spellings, analyser, vocabulary);
  const { typed, folded, doubts, functionWords, isFinglish } = words;
  const found = findPhrases(words, phrases, analyser, vocabulary);
  const inPhrase = new Set(
    [...found].flatMap(([start, { length }]) => Array.from({ length }, (_, index) => start + index)),
  );

  const doubtOf = ({ kind, shown, confidence }: WordCorrection, range: readonly number[]): number => {
    const letters = range.reduce((sum, index) => sum + (folded[index]?.length ?? 0), 0);
    const ofShortness = stopWords.has(shown) ? SHORT_LATIN_DOUBT / 2 : SHORT_LATIN_DOUBT;
    return 1 - confidence + (kind === 'latin' ? ofShortness / letters : 0);
  };
  const readAlone = (index: number): Reading => {
    const word = typed[index] ?? '';
    const doubt = doubts.get(index);
    const as = (correction: WordCorrection | undefined, uncorrected: number): Reading => ({
      length: 1,
      correction,
      doubt: correction === undefined ? uncorrected : doubtOf(correction, [index]),
    });
    if (doubt === 'unknown') {
      return as(correctWord(word, spellings, analyser, vocabulary), UNKNOWN_DOUBT);
    }
    if (isFinglish && /^[a-z]+$/iu.test(word)) {
      const correction = doubt === 'rare Latin' ? correctRareLatin(word, spellings) : undefined;
      const ofEnglish = functionWords.has(index) ? ENGLISH_DOUBT : 0;
      return { ...as(correction, LATIN_DOUBT), doubt: doubt === undefined ? ofEnglish : LATIN_DOUBT };
    }
    return as(undefined, doubt === 'start' ? START_DOUBT : 0);
  };
  const readTogether = (start: number, length: number): Reading | undefined => {
    if (start + length > typed.length) return undefined;
    const range = Array.from({ length }, (_, position) => start + position);
    if (range.some((index) => inPhrase.has(index))) return undefined;
    const correction = correctTogether(words, range, spellings, analyser, vocabulary);
    return correction && { length, correction, doubt: doubtOf(correction, range) + JOIN_DOUBT };
  };

  const best: { doubt: number; reading: Reading | undefined }[] = [];
  best[typed.length] = { doubt: 0, reading: undefined };
  for (let index = typed.length - 1; index >= 0; index -= 1) {
    const phrase = found.get(index);
    const readings =
      phrase === undefined
        ? [
            readAlone(index),
            ...Array.from({ length: MAX_JOINED_WORDS - 1 }, (_, more) => readTogether(index, more + 2)),
          ]
        : [phrase];
    for (const reading of readings) {
      if (reading === undefined) continue;
      const doubt = reading.doubt + (best[index + reading.length]?.doubt ?? 0);
      if (doubt < (best[index]?.doubt ?? Infinity)) best[index] = { doubt, reading };
    }
  }

  const respell = (index: number): string | undefined => {
    const word = typed[index] ?? '';
    const isKnownLatin = isFinglish && /^[a-z]+$/iu.test(word) && doubts.get(index) !== 'unknown';
    return isKnownLatin ? persianSpelling(word, spellings, analyser) : undefined;
  };
  const corrected: CorrectedWord[] = [];
  for (let index = 0; index < typed.length;) {
    const { length = 1, correction } = best[index]?.reading ?? {};
    corrected.push({
      typed: typed.slice(index, index + length).join(' '),
      correction,
      respelled: length === 1 ? respell(index) : undefined,
    });
    index += length;
  }
  return corrected;
}
