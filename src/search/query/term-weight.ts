import { HABITUAL_LIGHT_VERB, negatedLightVerbs } from '../../text/verbs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a function word counts in a sentence; the commonest content word counts 0.8 … */
const FUNCTION_WORD_WEIGHT = 0.25;

/** … and a light verb that denies or tells of a habit: وصل نمی‌شود is a problem, وصل شد is none; قطع می‌شود comes back, قطع شد does not. */
const TELLING_VERB_WEIGHT = 0.5;

/**
 * A title, an alias or a question is about all of its words: a rare one counts less beside a common one than its idf says
 * (1 instead: one point fewer of the project's own queries first, two of everyday sentences).
 */
const SENTENCE_IDF_POWER = 0.5;

/** A text is about its rare words (1 instead: half a point fewer of the questions that people typed). */
const TEXT_IDF_POWER = 1.2;

/** Whether a function word is a light verb that denies or tells of a habit. */
export function isTellingVerb(term: string): boolean {
  return negatedLightVerbs.has(term) || term === HABITUAL_LIGHT_VERB;
}

/** What a term counts in the likeness of a query and a title, an alias or a question. */
export function sentenceWeight(term: string, isFunctionWord: boolean, vocabulary: Vocabulary): number {
  if (!isFunctionWord) return vocabulary.idf(term) ** SENTENCE_IDF_POWER;
  return isTellingVerb(term) ? TELLING_VERB_WEIGHT : FUNCTION_WORD_WEIGHT;
}

/** What it counts that a text holds a term. */
export function textWeight(term: string, vocabulary: Vocabulary): number {
  return vocabulary.idf(term) ** TEXT_IDF_POWER;
}
