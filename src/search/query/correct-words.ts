import type { Analyser, Term } from '../../text/analyse.ts';
import type { AnalysedText } from './analysed-text.ts';
import { foldWord } from './fold-word.ts';
import { isCommonWord } from './is-common-word.ts';
import { isAnswerable } from './known-words.ts';
import { expandLetterNames } from './letter-names.ts';
import {
  certainCorrection,
  correctPair,
  correctRareLatin,
  correctWord,
  type WordCorrection,
} from './correct-word.ts';
import type { SpellingIndex } from './typing-errors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query, or several that are one, with its correction where it needs one. */
export interface CorrectedWord {
  readonly typed: string;
  readonly correction: WordCorrection | undefined;
  /** How a word that was understood is written where the query is read out again: نت for net, in a row of Persian. */
  readonly respelled?: string | undefined;
}

/** Enough for any mistake in a question; more would only slow down the answer to noise. */
const MAX_CORRECTED_WORDS = 12;

/** A word in Latin letters that no more articles than this hold may be Persian all the same. */
const MAX_RARE_DOCUMENTS = 2;

type Doubt = 'unknown' | 'rare Latin';

/**
 * The words to correct, by their number in the query. Names, subjects of elsewhere, words of everyday Persian, and words of several terms (الف،ب)
 * are left as they are.
 */
function doubtfulWords(
  typed: readonly string[],
  terms: readonly Term[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): Map<number, Doubt> {
  const doubts = new Map<number, Doubt>();
  for (const term of terms) {
    if (term.isName || analyser.subjectElsewhere(term.term) !== undefined) continue;
    if (terms.some((other) => other !== term && other.word === term.word)) continue;
    if (!isAnswerable(term, vocabulary)) {
      if (!isCommonWord(typed[term.word] ?? '')) doubts.set(term.word, 'unknown');
    } else if (
      /^[a-z]+$/u.test(term.term) &&
      !term.isFunctionWord &&
      (vocabulary.get(term.term)?.documents ?? 0) <= MAX_RARE_DOCUMENTS
    ) {
      doubts.set(term.word, 'rare Latin');
    }
  }
  return new Map([...doubts].slice(0, MAX_CORRECTED_WORDS));
}

/** The spelling in Persian letters of a word that the site knows in both. */
function persianSpelling(word: string, spellings: SpellingIndex, analyser: Analyser): string | undefined {
  const termsOf = (text: string): string =>
    analyser
      .analyse(text)
      .map(({ term }) => term)
      .join(' ');
  return spellings.fromLatin(foldWord(word)).find(({ shown }) => termsOf(shown) === termsOf(word))?.shown;
}

/** The words that may be half of another: content words that stand for themselves, no greeting and no part of a phrase. */
function joinableWords(text: string, terms: readonly Term[]): ReadonlySet<number> {
  const isPhrase = ({ start, end }: Term): boolean => /\S\s+\S/u.test(text.slice(start, end));
  return new Set(
    terms.filter((term) => !term.isFunctionWord && !term.isName && !isPhrase(term)).map(({ word }) => word),
  );
}

/**
 * Whether a query has Persian in Latin letters in it. Only then may a Latin word that the site knows be Persian too:
 * access in an English message is no عکس.
 */
function hasFinglish(
  typed: readonly string[],
  doubts: ReadonlyMap<number, Doubt>,
  spellings: SpellingIndex,
): boolean {
  return [...doubts].some(([index, doubt]) => {
    const word = foldWord(typed[index] ?? '');
    return doubt === 'unknown' && /^[a-z]/u.test(word) && spellings.fromLatin(word).length > 0;
  });
}

/**
 * Corrects the words of a query that the site does not know.
 *
 * @param query in the right keyboard layout
 * @returns all its words in order; two words that are one, or letters' names that are an abbreviation, come as one
 */
export function correctWords(
  { text, terms }: AnalysedText,
  spellings: SpellingIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): CorrectedWord[] {
  const typed = text.match(/\S+/gu) ?? [];
  const doubts = doubtfulWords(typed, terms, analyser, vocabulary);
  const joinable = joinableWords(text, terms);
  const isFinglish = hasFinglish(typed, doubts, spellings);

  const alone = new Map<number, WordCorrection | undefined>();
  const correctAlone = (index: number): WordCorrection | undefined => {
    if (!alone.has(index)) {
      alone.set(index, correctWord(typed[index] ?? '', spellings, analyser, vocabulary));
    }
    return alone.get(index);
  };
  /** The two words as one, where that is surer than what is unknown of them by itself. */
  const correctTogether = (index: number): WordCorrection | undefined => {
    const unknown = [index, index + 1].filter((each) => doubts.get(each) === 'unknown');
    if (unknown.length === 0 || index + 1 >= typed.length) return undefined;
    if (!joinable.has(index) || !joinable.has(index + 1)) return undefined;
    const pair = correctPair(`${typed[index] ?? ''}${typed[index + 1] ?? ''}`, spellings);
    if (pair === undefined) return undefined;
    const apart = Math.min(...unknown.map((each) => correctAlone(each)?.confidence ?? 0));
    return pair.confidence > apart ? pair : undefined;
  };
  const correctOne = (index: number): WordCorrection | undefined => {
    const doubt = doubts.get(index);
    if (doubt === 'unknown') return correctAlone(index);
    return doubt === 'rare Latin' && isFinglish ? correctRareLatin(typed[index] ?? '', spellings) : undefined;
  };

  const respell = (index: number): string | undefined => {
    const word = typed[index] ?? '';
    const isKnownLatin = isFinglish && /^[a-z]+$/iu.test(word) && doubts.get(index) !== 'unknown';
    return isKnownLatin ? persianSpelling(word, spellings, analyser) : undefined;
  };

  const words: CorrectedWord[] = [];
  for (let index = 0; index < typed.length;) {
    const spelled = expandLetterNames(typed, index, analyser, vocabulary);
    const pair = spelled === undefined ? correctTogether(index) : undefined;
    const length = spelled?.length ?? (pair === undefined ? 1 : 2);
    words.push({
      typed: typed.slice(index, index + length).join(' '),
      correction:
        spelled === undefined ? (pair ?? correctOne(index)) : certainCorrection('latin', spelled.shown),
      respelled: length === 1 ? respell(index) : undefined,
    });
    index += length;
  }
  return words;
}
