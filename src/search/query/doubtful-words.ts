import type { Analyser, Term } from '../../text/analyse.ts';
import type { AnalysedText } from './analysed-text.ts';
import { foldWord } from './fold-word.ts';
import { isCommonWord } from './is-common-word.ts';
import { isAnswerable } from './known-words.ts';
import type { SpellingIndex } from './typing-errors.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Why a word is not taken as it stands: the site does not know it; it is only the start of a known word; it is one in Latin
 * letters that is so rare that it may be Persian all the same.
 */
export type Doubt = 'unknown' | 'start' | 'rare Latin';

/** The words of a query, with what is known of each; all by their number in the query. */
export interface QueryWords {
  readonly typed: readonly string[];
  /** The same in folded letters. */
  readonly folded: readonly string[];
  readonly doubts: ReadonlyMap<number, Doubt>;
  /** Words that the site knows for content: no mistake for another. */
  readonly fixed: ReadonlySet<number>;
  /** The words that may be half of another: content words that stand for themselves, no greeting and no part of a phrase. */
  readonly joinable: ReadonlySet<number>;
  readonly functionWords: ReadonlySet<number>;
  /**
   * Whether the query has Persian in Latin letters in it. Only then may a Latin word that the site knows be Persian too:
   * access in an English message is no عکس.
   */
  readonly isFinglish: boolean;
}

/** Enough for any mistake in a question; more would only slow down the answer to noise. */
const MAX_CORRECTED_WORDS = 12;

/** A word in Latin letters that no more articles than this hold may be Persian all the same. */
const MAX_RARE_DOCUMENTS = 2;

/** And so may one of two letters, but for the editors' (ip): be is به. */
const SHORT_LENGTH = 2;

/** The numbers of all words that a term takes up. */
function wordsOf({ word, start, end }: Term, text: string): number[] {
  return Array.from(text.slice(start, end).trim().split(/\s+/u), (_, position) => word + position);
}

function doubtOf(
  { term, isFunctionWord }: Term,
  typed: string,
  isSynonym: boolean,
  vocabulary: Vocabulary,
): Doubt | undefined {
  if (!isAnswerable({ term, isFunctionWord }, vocabulary)) return isCommonWord(typed) ? undefined : 'unknown';
  if (isFunctionWord || /^\d/u.test(term)) return undefined;
  const documents = vocabulary.get(term)?.documents ?? 0;
  if (/^[a-z]+$/u.test(term)) {
    const isRare = documents <= MAX_RARE_DOCUMENTS || (term.length <= SHORT_LENGTH && !isSynonym);
    return isRare ? 'rare Latin' : undefined;
  }
  if (documents > 0 || isCommonWord(typed)) return undefined;
  // An ending that was taken off is none where only the rest begins a known word: «پشتیبای».
  return vocabulary.hasPrefix(foldWord(typed)) ? 'start' : 'unknown';
}

/**
 * Finds out which words of a query are in doubt. Names, subjects of elsewhere, words of everyday Persian, and words of several
 * terms (الف،ب) are taken as they are.
 */
export function readWords(
  { text, terms }: AnalysedText,
  spellings: SpellingIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): QueryWords {
  const typed = text.match(/\S+/gu) ?? [];
  const doubts = new Map<number, Doubt>();
  const fixed = new Set<number>();
  const joinable = new Set<number>();
  const functionWords = new Set<number>();
  let corrected = 0;
  for (const term of terms) {
    const words = wordsOf(term, text);
    const isKnown = vocabulary.get(term.term) !== undefined || analyser.isSynonym(term.term);
    const isElsewhere = analyser.subjectElsewhere(term.term) !== undefined;
    if (term.isFunctionWord) words.forEach((word) => functionWords.add(word));
    else if (isKnown || term.isName || isElsewhere || /^\d/u.test(term.term) || words.length > 1)
      words.forEach((word) => fixed.add(word));
    if (!term.isFunctionWord && !term.isName && words.length === 1) joinable.add(term.word);
    if (term.isName || isElsewhere) continue;
    if (terms.some((other) => other !== term && other.word === term.word)) continue;
    const doubt = doubtOf(term, typed[term.word] ?? '', analyser.isSynonym(term.term), vocabulary);
    if (doubt === undefined || corrected === MAX_CORRECTED_WORDS) continue;
    doubts.set(term.word, doubt);
    corrected += 1;
  }
  const folded = typed.map(foldWord);
  const isFinglish = [...doubts].some(([index, doubt]) => {
    const word = folded[index] ?? '';
    return doubt === 'unknown' && /^[a-z]/u.test(word) && spellings.fromLatin(word).length > 0;
  });
  return { typed, folded, doubts, fixed, joinable, functionWords, isFinglish };
}
