import type { Analyser } from '../../text/analyse.ts';
import { knownTerm } from './known-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that were run together, taken apart. */
export interface Split {
  readonly parts: readonly string[];
  /** Whether one of the parts is a function word: وصل‌نمیشه is hardly chance. */
  readonly hasFunctionWord: boolean;
}

/** The shortest part of words that were run together; shorter ones split anything. */
const MIN_PART_LENGTH = 3;

/** A function word as a part proves less: those of three letters stand in many words (برا، این). */
const MIN_FUNCTION_PART_LENGTH = 4;

/** As many words as anybody types without a space: تلفن‌بوق‌نداره, and one more. */
const MAX_PARTS = 4;

/** The start of the word, taken apart. */
interface PartialSplit extends Split {
  /** How many articles hold its rarest part. */
  readonly documents: number;
}

/** The parts before with one more, or undefined where that is no word of the site. */
function extend(
  before: PartialSplit,
  part: string,
  analyser: Analyser,
  vocabulary: Vocabulary,
): PartialSplit | undefined {
  const term = knownTerm(part, analyser, vocabulary);
  if (term === undefined || (term.isFunctionWord && part.length < MIN_FUNCTION_PART_LENGTH)) return undefined;
  const documents = term.isFunctionWord ? Infinity : (vocabulary.get(term.term)?.documents ?? 0);
  return {
    parts: [...before.parts, part],
    hasFunctionWord: before.hasFunctionWord || term.isFunctionWord,
    documents: Math.min(before.documents, documents),
  };
}

function isBetter(split: PartialSplit, other: PartialSplit | undefined): boolean {
  if (other === undefined || split.parts.length < other.parts.length) return true;
  return split.parts.length === other.parts.length && split.documents > other.documents;
}

/**
 * Takes words apart that were typed without a space between them, into as few known parts as possible; of two ways with
 * the same number of parts, the one whose rarest part is more frequent.
 *
 * @param word one folded word
 * @returns undefined where it is not made of known words
 * @example splitWord('تلفنبوقنداره', analyser, vocabulary)?.parts // ['تلفن', 'بوق', 'نداره']
 */
export function splitWord(word: string, analyser: Analyser, vocabulary: Vocabulary): Split | undefined {
  const best: (PartialSplit | undefined)[] = [{ parts: [], hasFunctionWord: false, documents: Infinity }];
  for (let end = MIN_PART_LENGTH; end <= word.length; end += 1) {
    for (let start = 0; start <= end - MIN_PART_LENGTH; start += 1) {
      const before = best[start];
      if (before === undefined || before.parts.length === MAX_PARTS) continue;
      const split = extend(before, word.slice(start, end), analyser, vocabulary);
      if (split !== undefined && isBetter(split, best[end])) best[end] = split;
    }
  }
  const whole = best[word.length];
  return whole === undefined || whole.parts.length < 2 ? undefined : whole;
}
