import type { Analyser } from '../../text/analyse.ts';
import { latinReading, persianReadings } from '../../text/keyboard-layout.ts';
import { type AnalysedText, analyseText } from './analysed-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The other layout is believed when at least this share of the letters makes known words with it … */
const LEAST_COVER = 0.5;

/** … and this much more than as typed. */
const LEAST_GAIN = 0.25;

/** A word that only helps the sentence proves less than one with a meaning of its own. */
const LIGHT_SHARE = 0.5;

/** A word as typed: its letters count, not those of what it stands for (tv is no eight letters of تلویزیون). */
interface TypedWord {
  readonly length: number;
  /** Whether the site knows all its terms. */
  readonly isKnown: boolean;
  readonly light: boolean;
}

function typedWords({ terms }: AnalysedText, vocabulary: Vocabulary): Iterable<TypedWord> {
  const words = new Map<number, TypedWord>();
  for (const { term, light, word, start, end } of terms) {
    const before = words.get(word);
    words.set(word, {
      length: end - start,
      isKnown: (before?.isKnown ?? true) && (light || vocabulary.get(term) !== undefined),
      light: (before?.light ?? true) && light,
    });
  }
  return words.values();
}

/** The share of a text's letters that stand in words the site knows, 0 when none of them has a meaning of its own. */
function cover(text: AnalysedText, vocabulary: Vocabulary): number {
  let known = 0;
  let whole = 0;
  let meaning = false;
  for (const { length, isKnown, light } of typedWords(text, vocabulary)) {
    const weight = length * (light ? LIGHT_SHARE : 1);
    whole += weight;
    if (isKnown) known += weight;
    meaning ||= isKnown && !light;
  }
  return meaning ? known / whole : 0;
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
  const asTyped = cover(query, vocabulary);
  if (asTyped + LEAST_GAIN > 1) return undefined;
  let best: { text: AnalysedText; share: number } | undefined;
  for (const spelling of [...persianReadings(query.text), latinReading(query.text)]) {
    if (spelling === query.text) continue;
    const text = analyseText(spelling, analyser);
    const share = cover(text, vocabulary);
    if (share > (best?.share ?? 0)) best = { text, share };
  }
  if (best === undefined || best.share < LEAST_COVER || best.share < asTyped + LEAST_GAIN) return undefined;
  return best.text;
}
