import type { Analyser, Term } from '../../text/analyse.ts';
import { spokenStems } from '../../text/colloquial-endings.ts';
import type { Vocabulary } from './vocabulary.ts';

/** From this length on, the start of a known word passes for the word: people stop typing, and endings vary. */
const SHORTEST_START = 3;

/** Whether the site can answer to a term as it stands. */
export function isAnswerable({ term, light }: Pick<Term, 'term' | 'light'>, vocabulary: Vocabulary): boolean {
  return (
    light ||
    vocabulary.get(term) !== undefined ||
    /^\d/u.test(term) ||
    (term.length >= SHORTEST_START && vocabulary.hasPrefix(term))
  );
}

/** The one known term of a word, or undefined when it is not exactly one. */
export function knownTerm(word: string, analyser: Analyser, vocabulary: Vocabulary): Term | undefined {
  const [term, ...others] = analyser.analyse(word);
  if (term === undefined || others.length > 0) return undefined;
  return term.light || vocabulary.get(term.term) !== undefined ? term : undefined;
}

/** How many times more frequent a stem has to be than a rare word for that word to count as its inflection. */
const STEM_RATIO = 4;
const SHORTEST_INFLECTED = 3;

/**
 * The stem of a rare word that looks inflected, where the stem is a far more frequent word of the site: نتم → اینترنت.
 * A word that editors name is whole, however rare: بازی is no form of باز.
 *
 * @returns the stem's term, or the term itself
 */
export function commonStem(term: string, analyser: Analyser, vocabulary: Vocabulary): string {
  const rare = vocabulary.get(term);
  if (rare === undefined || term.length < SHORTEST_INFLECTED || analyser.isNamed(term)) return term;
  for (const stem of spokenStems(term)) {
    const known = knownTerm(stem, analyser, vocabulary);
    const documents = known === undefined ? 0 : (vocabulary.get(known.term)?.documents ?? 0);
    if (known !== undefined && !known.light && documents >= STEM_RATIO * rare.documents) return known.term;
  }
  return term;
}
