import type { Analyser, Term } from '../../text/analyse.ts';
import { colloquialStems } from '../../text/colloquial-endings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this length on, the start of a known word passes for the word: people stop typing, and endings vary. */
const MIN_PREFIX_LENGTH = 3;

/** Whether the site has an answer to a term as it stands, so that it needs no correction. */
export function isAnswerable(
  { term, isFunctionWord }: Pick<Term, 'term' | 'isFunctionWord'>,
  vocabulary: Vocabulary,
): boolean {
  return (
    isFunctionWord ||
    vocabulary.get(term) !== undefined ||
    /^\d/u.test(term) ||
    (term.length >= MIN_PREFIX_LENGTH && vocabulary.hasPrefix(term))
  );
}

/** The one known term of a word, or undefined when it is not exactly one. */
export function knownTerm(word: string, analyser: Analyser, vocabulary: Vocabulary): Term | undefined {
  const [term, ...others] = analyser.analyse(word);
  if (term === undefined || others.length > 0) return undefined;
  return term.isFunctionWord || vocabulary.get(term.term) !== undefined ? term : undefined;
}

/** How many times more frequent a stem has to be than a rare word for that word to count as its inflection. */
const STEM_RATIO = 4;
const MIN_INFLECTED_LENGTH = 3;

/** A shorter stem is the start of anything (پرت, مشت), but for "is" and a plural: کمه, شبا. */
const MIN_COMMON_STEM_LENGTH = 3;
const endingsOfShortWords = /^..[هاو]$/u;

/**
 * The stem of a rare word that looks inflected, where the stem is a far more frequent word of the site: نتم → اینترنت.
 * A word of the editors' table is whole, however rare: بازی is no form of باز.
 *
 * @returns the stem's term, or the term itself
 */
export function commonStem(term: string, analyser: Analyser, vocabulary: Vocabulary): string {
  const rare = vocabulary.get(term);
  if (rare === undefined || term.length < MIN_INFLECTED_LENGTH || analyser.isWhole(term)) return term;
  for (const stem of colloquialStems(term)) {
    if (stem.length < MIN_COMMON_STEM_LENGTH && !endingsOfShortWords.test(term)) continue;
    const known = knownTerm(stem, analyser, vocabulary);
    const documents = known === undefined ? 0 : (vocabulary.get(known.term)?.documents ?? 0);
    if (known !== undefined && !known.isFunctionWord && documents >= STEM_RATIO * rare.documents)
      return known.term;
  }
  return term;
}
