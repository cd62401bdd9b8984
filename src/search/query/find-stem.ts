import type { Analyser } from '../../text/analyse.ts';
import { latinStems } from '../../text/latin-endings.ts';
import { colloquialStems, withoutOuterEnding } from '../../text/colloquial-endings.ts';
import { verbForms } from '../../text/verbs.ts';
import { commonStem, knownTerm } from './known-words.ts';
import { foldWord } from './fold-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A known word that another one is an inflected form of. */
export interface Stem {
  /** In a spelling for people. */
  readonly shown: string;
  /** How many endings had to be taken off. */
  readonly endings: 1 | 2;
}

/** Two endings can be taken off almost any word; what is left has to be a word of this length. */
const MIN_DOUBLE_STEM_LENGTH = 4;

/** A shorter stop word is the beginning of anything: بیمه is no form of بی. */
const MIN_FUNCTION_STEM_LENGTH = 3;

/** A folded stem as the site or the editors' synonyms spell it. */
function spelled(stem: string, term: string, analyser: Analyser, vocabulary: Vocabulary): string | undefined {
  const spellings = [vocabulary.get(term)?.shown ?? '', ...analyser.spellings];
  return spellings.find((spelling) => foldWord(spelling) === stem);
}

/** Whether a stem is a word as it stands, and not one more form of it: «بازشان» is none that «بازشانی» may be a form of. */
function isWhole(stem: string, term: string, analyser: Analyser, vocabulary: Vocabulary): boolean {
  return stem === term || verbForms.has(stem) || spelled(stem, term, analyser, vocabulary) !== undefined;
}

/** The most frequent of the stems that the site knows, in a spelling for people. */
function bestStem(stems: readonly string[], analyser: Analyser, vocabulary: Vocabulary): string | undefined {
  let best: { stem: string; term: string; documents: number } | undefined;
  for (const stem of stems) {
    const known = knownTerm(stem, analyser, vocabulary);
    if (known === undefined || (known.isFunctionWord && stem.length < MIN_FUNCTION_STEM_LENGTH)) continue;
    if (!known.isFunctionWord && !isWhole(stem, known.term, analyser, vocabulary)) continue;
    const term = commonStem(known.term, analyser, vocabulary);
    // Another ending taken off, so that too little is left of the word: راهم, and راه of «راهما».
    if (term !== known.term && term.length < MIN_DOUBLE_STEM_LENGTH) continue;
    const documents = vocabulary.get(term)?.documents ?? 0;
    if (best !== undefined && documents <= best.documents) continue;
    best = { stem: term === known.term ? stem : term, term, documents };
  }
  return best && (spelled(best.stem, best.term, analyser, vocabulary) ?? best.stem);
}

/** Finds the known word that an unknown one is a colloquial form of: آنتن for آنتنشان, خانه for خونمون. */
export function findStem(word: string, analyser: Analyser, vocabulary: Vocabulary): Stem | undefined {
  const stems = colloquialStems(word);
  const one = bestStem(stems, analyser, vocabulary);
  if (one !== undefined) return { shown: one, endings: 1 };
  const long = withoutOuterEnding(word)
    .flatMap(colloquialStems)
    .filter((stem) => stem.length >= MIN_DOUBLE_STEM_LENGTH);
  const two = bestStem(long, analyser, vocabulary);
  return two === undefined ? undefined : { shown: two, endings: 2 };
}

/** The same for a Latin word with a Persian ending: ticket for ticketam, password for passwordo. */
export function findLatinStem(word: string, analyser: Analyser, vocabulary: Vocabulary): Stem | undefined {
  const [, ...stems] = latinStems(word);
  const stem = stems.find((each) => knownTerm(each, analyser, vocabulary)?.isFunctionWord === false);
  return stem === undefined ? undefined : { shown: stem, endings: 1 };
}
