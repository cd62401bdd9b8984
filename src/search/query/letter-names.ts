import type { Analyser } from '../../text/analyse.ts';
import { foldLetters, ZERO_WIDTH_NON_JOINER } from '../../text/letters.ts';
import { knownTerm } from './known-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An abbreviation that was spelled by the names of its letters. */
export interface Abbreviation {
  /** The abbreviation as the site writes it. */
  readonly shown: string;
  /** How many words of the query it takes up. */
  readonly length: number;
}

/** What Latin letters are called in Persian, folded. ای is A to some, E or I to others. */
const lettersOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      ای: 'aei',
      ا: 'a',
      بی: 'b',
      سی: 'c',
      دی: 'd',
      یی: 'e',
      ایی: 'e',
      اف: 'f',
      جی: 'gj',
      اچ: 'h',
      کی: 'k',
    },
    ...{ ال: 'l', ام: 'm', ان: 'n', او: 'o', پی: 'p', کیو: 'q', ار: 'r', اس: 's', تی: 't', یو: 'u', وی: 'v' },
    ...{ دبلیو: 'w', ایکس: 'x', وای: 'y', زد: 'z' },
  }),
);

/** The Latin letters that a folded word may be the name of; none for another word. */
export function lettersNamed(word: string): string[] {
  return Array.from(lettersOf.get(word) ?? '');
}

/** Two names in a row are mostly words (بی سی, ام ای), and no abbreviation of the trade is longer than six. */
const MIN_LETTERS = 3;
const MAX_LETTERS = 6;

/** All that a row of letters' names may spell; nothing when one of them is no name of a letter. */
function spellingsOf(names: readonly string[]): string[] {
  return names.reduce<string[]>(
    (starts, name) =>
      starts.flatMap((start) => Array.from(lettersOf.get(name) ?? '', (letter) => start + letter)),
    [''],
  );
}

/**
 * Finds an abbreviation that was spelled by the names of its letters, where the site knows it and the editors' synonyms
 * do not have it in this spelling.
 *
 * @param typed the words of the query
 * @param from the word to begin at
 * @example expandLetterNames(['پی', 'پی', 'پی', 'او', 'ای'], 0, analyser, vocabulary) // { shown: 'PPPoE', length: 5 }
 */
export function expandLetterNames(
  typed: readonly string[],
  from: number,
  analyser: Analyser,
  vocabulary: Vocabulary,
): Abbreviation | undefined {
  for (let length = Math.min(MAX_LETTERS, typed.length - from); length > 0; length -= 1) {
    const words = typed.slice(from, from + length);
    const names = words.flatMap((word) => foldLetters(word).split(ZERO_WIDTH_NON_JOINER));
    if (names.length < MIN_LETTERS || names.length > MAX_LETTERS) continue;
    const spellings = spellingsOf(names);
    if (spellings.length === 0) continue;
    if (knownTerm(words.join(' '), analyser, vocabulary) !== undefined) return undefined;
    const known = spellings.find((text) => knownTerm(text, analyser, vocabulary)?.isFunctionWord === false);
    if (known !== undefined) return { shown: vocabulary.get(known)?.shown ?? known.toUpperCase(), length };
  }
  return undefined;
}
