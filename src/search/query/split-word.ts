import type { Analyser } from '../../text/analyse.ts';
import { knownTerm } from './known-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that were run together, taken apart. */
export interface Split {
  readonly parts: readonly string[];
  /** Whether one of the parts only helps the sentence: وصل‌نمیشه is no chance. */
  readonly hasLight: boolean;
}

/** The shortest part of words that were run together; shorter ones split anything. */
const SHORTEST_PART = 3;

/** A part that only helps the sentence tells less: three letters of that kind stand in many words (برا، این). */
const SHORTEST_LIGHT_PART = 4;

/** As many words as anybody types without a space: تلفن‌بوق‌نداره, and one more. */
const MOST_PARTS = 4;

interface Way extends Split {
  /** How many articles hold its rarest part. */
  readonly documents: number;
}

/** The way on from the parts before by one known part, or undefined where the part is no word of the site. */
function wayOn(before: Way, part: string, analyser: Analyser, vocabulary: Vocabulary): Way | undefined {
  const term = knownTerm(part, analyser, vocabulary);
  if (term === undefined || (term.light && part.length < SHORTEST_LIGHT_PART)) return undefined;
  const documents = term.light ? Infinity : (vocabulary.get(term.term)?.documents ?? 0);
  return {
    parts: [...before.parts, part],
    hasLight: before.hasLight || term.light,
    documents: Math.min(before.documents, documents),
  };
}

function isBetter(way: Way, other: Way | undefined): boolean {
  if (other === undefined || way.parts.length < other.parts.length) return true;
  return way.parts.length === other.parts.length && way.documents > other.documents;
}

/**
 * Takes words apart that were typed without a space between them: the fewest known parts, and of as many the most
 * frequent ones.
 *
 * @param word one folded word
 * @returns undefined where it is not made of known words
 * @example splitWord('تلفنبوقنداره', analyser, vocabulary)?.parts // ['تلفن', 'بوق', 'نداره']
 */
export function splitWord(word: string, analyser: Analyser, vocabulary: Vocabulary): Split | undefined {
  const best: (Way | undefined)[] = [{ parts: [], hasLight: false, documents: Infinity }];
  for (let end = SHORTEST_PART; end <= word.length; end += 1) {
    for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
      const before = best[start];
      if (before === undefined || before.parts.length === MOST_PARTS) continue;
      const way = wayOn(before, word.slice(start, end), analyser, vocabulary);
      if (way !== undefined && isBetter(way, best[end])) best[end] = way;
    }
  }
  const whole = best[word.length];
  return whole === undefined || whole.parts.length < 2 ? undefined : whole;
}
