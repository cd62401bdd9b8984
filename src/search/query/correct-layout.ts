import type { Analyser } from '../../text/analyse.ts';
import { latinReading, persianReadings } from '../../text/keyboard-layout.ts';
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

function typedWords(text: string, analyser: Analyser, vocabulary: Vocabulary): Iterable<TypedWord> {
  const words = new Map<number, TypedWord>();
  for (const { term, light, word, start, end } of analyser.analyse(text)) {
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
function cover(text: string, analyser: Analyser, vocabulary: Vocabulary): number {
  let known = 0;
  let whole = 0;
  let meaning = false;
  for (const { length, isKnown, light } of typedWords(text, analyser, vocabulary)) {
    const weight = length * (light ? LIGHT_SHARE : 1);
    whole += weight;
    if (isKnown) known += weight;
    meaning ||= isKnown && !light;
  }
  return meaning ? known / whole : 0;
}

/**
 * Reads a query that was typed with the keyboard in the wrong layout, in either direction.
 *
 * @returns the query as it was meant, or undefined when it is best read as typed
 * @example readLayout('l,nl', analyser, vocabulary) // 'مودم'
 */
export function readLayout(query: string, analyser: Analyser, vocabulary: Vocabulary): string | undefined {
  const asTyped = cover(query, analyser, vocabulary);
  let best: { text: string; share: number } | undefined;
  for (const text of [...persianReadings(query), latinReading(query)]) {
    const share = text === query ? 0 : cover(text, analyser, vocabulary);
    if (share > (best?.share ?? 0)) best = { text, share };
  }
  if (best === undefined || best.share < LEAST_COVER || best.share < asTyped + LEAST_GAIN) return undefined;
  return best.text;
}
