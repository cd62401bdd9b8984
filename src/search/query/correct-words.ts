import type { Analyser, Term } from '../../text/analyse.ts';
import type { AnalysedText } from './analysed-text.ts';
import { foldWord } from './fold-word.ts';
import { isAnswerable } from './known-words.ts';
import { readLetterNames } from './letter-names.ts';
import { asRead, readPair, readRareLatin, readWord, type WordReading } from './correct-word.ts';
import type { Spellings } from './nearest-spellings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query, or several that are one, and how it is best read where that is not as typed. */
export interface Word {
  readonly typed: string;
  readonly reading: WordReading | undefined;
}

/** Enough for any mistake in a question; more would only slow down the answer to noise. */
const MOST_MENDED_WORDS = 12;

/** A word in Latin letters that no more articles than this hold may be Persian all the same. */
const RARE = 2;

type Doubt = 'unknown' | 'rare Latin';

/** The numbers of the words to mend. Words of several terms (الف،ب) are left as they are. */
function doubtfulWords(terms: readonly Term[], vocabulary: Vocabulary): Map<number, Doubt> {
  const doubts = new Map<number, Doubt>();
  for (const term of terms) {
    if (terms.some((other) => other !== term && other.word === term.word)) continue;
    if (!isAnswerable(term, vocabulary)) doubts.set(term.word, 'unknown');
    else if (
      /^[a-z]+$/u.test(term.term) &&
      !term.light &&
      (vocabulary.get(term.term)?.documents ?? 0) <= RARE
    ) {
      doubts.set(term.word, 'rare Latin');
    }
  }
  return new Map([...doubts].slice(0, MOST_MENDED_WORDS));
}

/**
 * Whether a query has Persian in Latin letters in it. Only then may a Latin word that the site knows be Persian too:
 * access in an English message is no عکس.
 */
function hasFinglish(
  typed: readonly string[],
  doubts: ReadonlyMap<number, Doubt>,
  spellings: Spellings,
): boolean {
  return [...doubts].some(([place, doubt]) => {
    const word = foldWord(typed[place] ?? '');
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
  spellings: Spellings,
  analyser: Analyser,
  vocabulary: Vocabulary,
): Word[] {
  const doubts = doubtfulWords(terms, vocabulary);
  const light = new Set(terms.filter((term) => term.light).map((term) => term.word));
  const typed = text.match(/\S+/gu) ?? [];
  const isFinglish = hasFinglish(typed, doubts, spellings);

  const alone = new Map<number, WordReading | undefined>();
  const readAlone = (place: number): WordReading | undefined => {
    if (!alone.has(place)) {
      alone.set(place, readWord(typed[place] ?? '', spellings, analyser, vocabulary));
    }
    return alone.get(place);
  };
  /** The two words as one, where that is surer than what is unknown of them by itself. */
  const readTogether = (place: number): WordReading | undefined => {
    const unknown = [place, place + 1].filter((each) => doubts.get(each) === 'unknown');
    if (unknown.length === 0 || place + 1 >= typed.length) return undefined;
    if (light.has(place) || light.has(place + 1)) return undefined;
    const pair = readPair(`${typed[place] ?? ''}${typed[place + 1] ?? ''}`, spellings);
    if (pair === undefined) return undefined;
    const apart = Math.min(...unknown.map((each) => readAlone(each)?.confidence ?? 0));
    return pair.confidence > apart ? pair : undefined;
  };
  const readOne = (place: number): WordReading | undefined => {
    const doubt = doubts.get(place);
    if (doubt === 'unknown') return readAlone(place);
    return doubt === 'rare Latin' && isFinglish ? readRareLatin(typed[place] ?? '', spellings) : undefined;
  };

  const words: Word[] = [];
  for (let place = 0; place < typed.length;) {
    const spelled = readLetterNames(typed, place, analyser, vocabulary);
    const pair = spelled === undefined ? readTogether(place) : undefined;
    const length = spelled?.length ?? (pair === undefined ? 1 : 2);
    words.push({
      typed: typed.slice(place, place + length).join(' '),
      reading: spelled === undefined ? (pair ?? readOne(place)) : asRead('latin', spelled.shown),
    });
    place += length;
  }
  return words;
}
