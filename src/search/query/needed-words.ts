import type { Analyser } from '../../text/analyse.ts';
import { colloquialStems } from '../../text/colloquial-endings.ts';
import { switchToLatin, switchToPersian } from '../../text/keyboard-layout.ts';
import { foldWord } from './fold-word.ts';
import { isAnswerable, knownTerm } from './known-words.ts';
import { lettersNamed } from './letter-names.ts';
import { latinBeginnings } from './sound-key.ts';
import type { Vocabulary } from './vocabulary.ts';

/*
 * What of an index in pieces a query may have to do with. In a small site a few pieces hold everything; in a large one a
 * word that is spelled right needs the piece of its term, and one that is not the words that begin like it.
 */

/** Compounds are typed in as many words. */
const MAX_COMPOUND_PARTS = 3;

/** The shortest part of words that were run together, and the longest run that anybody types. */
const MIN_PART_LENGTH = 3;
const MAX_JOINED_LENGTH = 30;

/** The terms that a query may hold as it stands, those without endings and those of several words among them. */
export function possibleTerms(text: string, analyser: Analyser): Set<string> {
  const terms = analyser.analyse(text).filter(({ isFunctionWord }) => !isFunctionWord);
  const found = new Set<string>();
  for (const [start, { term, parts }] of terms.entries()) {
    for (const each of [term, ...parts]) found.add(each);
    for (const stem of colloquialStems(term)) {
      for (const known of analyser.analyse(stem)) found.add(known.term);
    }
    for (let length = 2; length <= MAX_COMPOUND_PARTS; length += 1) {
      const compound = terms.slice(start, start + length);
      if (compound.length === length) found.add(compound.map((part) => part.term).join(''));
    }
  }
  return found;
}

/** The words of a query, folded, that the site has no answer to as they stand. */
function unknownWords(text: string, analyser: Analyser, vocabulary: Vocabulary): string[] {
  const typed = text.match(/\S+/gu) ?? [];
  const unknown = analyser.analyse(text).filter((term) => !term.isName && !isAnswerable(term, vocabulary));
  return [...new Set(unknown.map(({ word }) => foldWord(typed[word] ?? '')))].filter((word) => word !== '');
}

/** Where words that were run together may go on: behind a part that is a word of the site. */
function secondParts(word: string, analyser: Analyser, vocabulary: Vocabulary): string[] {
  if (word.length > MAX_JOINED_LENGTH) return [];
  const places = Array.from({ length: word.length }, (_, at) => at).slice(MIN_PART_LENGTH);
  return places
    .filter((at) => knownTerm(word.slice(0, at), analyser, vocabulary) !== undefined)
    .map((at) => word.charAt(at));
}

/**
 * The beginnings of the words that unknown words of a query may have been meant for: their own, that of the second letter
 * (the first one is wrong or too much), of the parts of words run together, of Persian in Latin letters.
 *
 * @param vocabulary with the terms of `possibleTerms` loaded
 * @returns nothing where every word is known
 */
export function possibleBeginnings(text: string, analyser: Analyser, vocabulary: Vocabulary): Set<string> {
  return new Set(
    unknownWords(text, analyser, vocabulary).flatMap((word) => [
      word.charAt(0),
      word.charAt(1),
      ...latinBeginnings(word),
      ...secondParts(word, analyser, vocabulary),
      ...lettersNamed(word),
    ]),
  );
}

/** The query in the other keyboard layouts, where it has an unknown word. */
export function otherLayouts(text: string, analyser: Analyser, vocabulary: Vocabulary): string[] {
  if (unknownWords(text, analyser, vocabulary).length === 0) return [];
  return [...switchToPersian(text), switchToLatin(text)].filter((spelling) => spelling !== text);
}
