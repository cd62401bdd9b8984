import type { Analyser } from '../../text/analyse.ts';
import type { Interpretation, QueryTerm } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Endings that make another word of the same family: چرب چربی, آلوده آلودگی, گیاه گیاهان, دارو دارویی, همسایه همسایگی. Those that
 * only inflect a word are here too where the analyser cannot tell them from its letters.
 */
const endings = [
  ...['ی', 'یی', 'ان', 'یان', 'ات', 'گی', 'ه', 'ین', 'ای', 'های', 'هایی', 'تر', 'ترین'],
  ...['م', 'ت', 'ش', 'مان', 'شان'],
];

/** A shorter stem is the start of too many words. */
const MIN_STEM_LENGTH = 3;

/** What a word of the family counts beside the word itself, and a longer word beside the start of it that was typed. */
const RELATED_CONFIDENCE = 0.5;
const LONGER_WORD_CONFIDENCE = 0.7;

/** The start of a word that the site does not know may lack so many letters: خوب is خوبه, but این is no اینترنت. */
const MAX_MISSING_LETTERS = 2;

/**
 * Reads each content word of a query also as the words of the site that are of its family, less surely; a word that the site
 * does not know as those that start with it. A synonym of the editors' stands for itself alone: بازی is no form of باز.
 *
 * @returns the query with further interpretations, never fewer
 */
export function withRelatedWords(
  query: readonly QueryTerm[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): QueryTerm[] {
  return query.map((queryTerm) => {
    if (queryTerm.isFunctionWord) return queryTerm;
    const known = new Set(queryTerm.interpretations.map(({ term }) => term));
    const further = queryTerm.interpretations.flatMap(({ term, confidence }): Interpretation[] => {
      const isKnown = vocabulary.get(term) !== undefined;
      const terms = isKnown ? familyOf(term, analyser, vocabulary) : longerWords(term, vocabulary);
      const share = isKnown ? RELATED_CONFIDENCE : LONGER_WORD_CONFIDENCE;
      return terms
        .filter((other) => !known.has(other))
        .map((other) => ({ term: other, confidence: confidence * share }));
    });
    return { ...queryTerm, interpretations: [...queryTerm.interpretations, ...further] };
  });
}

/** The words that start with a term that is none itself: people stop typing, and endings vary. A number is whole. */
function longerWords(term: string, vocabulary: Vocabulary): string[] {
  if (term.length < MIN_STEM_LENGTH || /^\d/u.test(term) || !vocabulary.hasPrefix(term)) return [];
  return vocabulary.words
    .map((word) => word.term)
    .filter((word) => word.startsWith(term) && word.length <= term.length + MAX_MISSING_LETTERS);
}

/** The other terms of the site that are of a term's family. */
function familyOf(term: string, analyser: Analyser, vocabulary: Vocabulary): string[] {
  if (analyser.isSynonym(term)) return [];
  const stems = [term, ...endings.flatMap((ending) => withoutEnding(term, ending))].flatMap(withSilentHeh);
  const family = new Set(stems.flatMap((stem) => [stem, ...endings.map((ending) => stem + ending)]));
  return [...family].filter(
    (other) =>
      other !== term &&
      other.length >= MIN_STEM_LENGTH &&
      vocabulary.get(other) !== undefined &&
      !analyser.isSynonym(other),
  );
}

function withoutEnding(term: string, ending: string): string[] {
  const stem = term.slice(0, -ending.length);
  return term.endsWith(ending) && stem.length >= MIN_STEM_LENGTH ? [stem] : [];
}

/** Before گ an ending takes the place of the ه: آلوده, آلودگی. */
function withSilentHeh(stem: string): string[] {
  return stem.endsWith('ه') ? [stem, stem.slice(0, -1)] : [stem];
}
