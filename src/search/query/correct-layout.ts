import type { Analyser } from '../../text/analyse.ts';
import { switchToLatin, switchToPersian } from '../../text/keyboard-layout.ts';
import { type AnalysedText, analyseText } from './analysed-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The other layout is believed when at least this share of the letters makes known words with it … */
const MIN_COVERAGE = 0.5;

/** … and this much more than as typed. */
const MIN_COVERAGE_GAIN = 0.25;

/** A function word proves less than a content word. */
const FUNCTION_WORD_WEIGHT = 0.5;

/** What Persian letters write on Latin keys of signs; no Latin word has them inside: «مورگر» is no l,v'v. */
export const signsInWord = /[a-z][;,'[\]]+[a-z]/u;

/** A word as typed: its letters count, not those of what it stands for (tv is no eight letters of تلویزیون). */
interface TypedWord {
  readonly length: number;
  /** Whether the site knows all its terms. */
  readonly isKnown: boolean;
  readonly isFunctionWord: boolean;
}

function typedWords({ terms }: AnalysedText, vocabulary: Vocabulary): Iterable<TypedWord> {
  const words = new Map<number, TypedWord>();
  for (const { term, isFunctionWord, isName, word, start, end } of terms) {
    const before = words.get(word);
    words.set(word, {
      length: end - start,
      isKnown: (before?.isKnown ?? true) && (isFunctionWord || isName || vocabulary.get(term) !== undefined),
      isFunctionWord: (before?.isFunctionWord ?? true) && isFunctionWord,
    });
  }
  return words.values();
}

/** The share of a text's letters that stand in words the site knows; 0 when all of these are function words. */
function coverageOf(text: AnalysedText, vocabulary: Vocabulary): number {
  let known = 0;
  let whole = 0;
  let hasContentWord = false;
  for (const { length, isKnown, isFunctionWord } of typedWords(text, vocabulary)) {
    const weight = length * (isFunctionWord ? FUNCTION_WORD_WEIGHT : 1);
    whole += weight;
    if (isKnown) known += weight;
    hasContentWord ||= isKnown && !isFunctionWord;
  }
  return hasContentWord ? known / whole : 0;
}

/**
 * Corrects a query that was typed with the keyboard in the wrong layout, in either direction.
 *
 * @returns the query as it was meant, or undefined when it is best left as typed
 * @example correctLayout(analyseText('l,nl', analyser), analyser, vocabulary)?.text // 'مودم'
 */
export function correctLayout(
  query: AnalysedText,
  analyser: Analyser,
  vocabulary: Vocabulary,
): AnalysedText | undefined {
  const asTyped = coverageOf(query, vocabulary);
  // No spelling can cover more than the whole query.
  if (asTyped + MIN_COVERAGE_GAIN > 1) return undefined;
  let best: { text: AnalysedText; share: number } | undefined;
  for (const spelling of [...switchToPersian(query.text), switchToLatin(query.text)]) {
    if (spelling === query.text || signsInWord.test(spelling)) continue;
    const text = analyseText(spelling, analyser);
    const share = coverageOf(text, vocabulary);
    if (share > (best?.share ?? 0)) best = { text, share };
  }
  if (best === undefined || best.share < MIN_COVERAGE || best.share < asTyped + MIN_COVERAGE_GAIN)
    return undefined;
  return best.text;
}
