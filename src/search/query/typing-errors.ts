import type { Analyser } from '../../text/analyse.ts';
import { latinStems } from '../../text/latin-endings.ts';
import { latinDistance, latinSkeleton } from '../../text/latin-spelling.ts';
import { spellingDistance } from '../../text/spelling-distance.ts';
import { createKnownForms, letterBits, type KnownForm } from './known-forms.ts';
import type { CorrectionKind } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may have been meant. */
export interface Candidate {
  readonly kind: CorrectionKind;
  /** In a spelling for people. */
  readonly shown: string;
  /** How far what was typed is from it: 0 is no distance, 1 is one plain mistake. */
  readonly cost: number;
  /** The cost, less a little for a frequent word: candidates are put in order by it. */
  readonly adjustedCost: number;
}

/** All spellings that the site understands, to look up the one that was meant. */
export interface SpellingIndex {
  /** Words that differ by typing mistakes, the nearest first. */
  near(word: string): Candidate[];
  /** Persian words that a word in Latin letters may stand for, the nearest first. */
  fromLatin(word: string): Candidate[];
}

/**
 * What a frequent word is nearer for: this, times the logarithm of the number of its articles. With more, a word of many
 * articles would win over the one that was spelled (bazi: باز before بازی).
 */
const FREQUENCY_WEIGHT = 0.03;

/** The thousands of forms of verbs that no article has as they stand lie near anything: this much farther than they are. */
const FORM_COST = 0.2;

/** What a Persian ending that had to be taken off costs: about as much as an unwritten vowel. */
const ENDING_COST = 0.06;

/** How far Latin letters may be from a word: one unusual spelling, and a little for each letter of a long word. */
const MAX_LATIN_COST = 0.15;
const LATIN_COST_PER_LETTER = 0.06;

/** Whether more letters than two mistakes explain are in one set and not in the other. */
function hasMoreThanTwo(bits: number): boolean {
  const withoutTwo = bits & (bits - 1) & ((bits & (bits - 1)) - 1);
  return withoutTwo !== 0;
}

/** The nearest first, the more frequent of two as near before the other. */
function nearestFirst(
  kind: CorrectionKind,
  found: readonly { form: KnownForm; cost: number }[],
  frequency: (form: KnownForm) => number,
): Candidate[] {
  return [...found]
    .map(({ form, cost }) => {
      const ofForm = kind === 'typing' && form.latinFrequency === 0 ? FORM_COST : 0;
      const adjustedCost = cost + ofForm - FREQUENCY_WEIGHT * Math.log1p(frequency(form));
      return { text: form.text, candidate: { kind, shown: form.shown, cost, adjustedCost } };
    })
    .sort((a, b) => a.candidate.adjustedCost - b.candidate.adjustedCost || (a.text < b.text ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/**
 * How much a word of this length may be mistyped: not at all below three letters, by one mistake up to five, by more above. Any short word is one plain
 * mistake away from some other: there, it has to be a likely one (the sound, the key beside, a swap, a vowel).
 */
function maxMistakes(length: number): number {
  if (length < 3) return 0;
  if (length <= 4) return 0.9;
  return length <= 5 ? 1 : 1.6;
}

/** Makes the index of all spellings of a site; one that is loaded later is found from then on. */
export function createSpellingIndex(vocabulary: Vocabulary, analyser: Analyser): SpellingIndex {
  const forms = createKnownForms(vocabulary, analyser);
  return {
    near(word) {
      const most = maxMistakes(word.length);
      const letters = letterBits(word);
      const found: { form: KnownForm; cost: number }[] = [];
      if (most === 0) return [];
      for (const form of forms().all) {
        if (Math.abs(form.text.length - word.length) > 2 || form.text.length < 3) continue;
        if (hasMoreThanTwo(form.letters & ~letters) || hasMoreThanTwo(letters & ~form.letters)) continue;
        const cost = spellingDistance(word, form.text, most);
        if (cost <= most) found.push({ form, cost });
      }
      return nearestFirst('typing', found, (form) => form.documents);
    },
    fromLatin(word) {
      const found: { form: KnownForm; cost: number }[] = [];
      latinStems(word).forEach((stem, position) => {
        for (const form of forms().withSkeleton(latinSkeleton(stem))) {
          const cost = latinDistance(stem, form.text) + (position === 0 ? 0 : ENDING_COST);
          if (cost <= MAX_LATIN_COST + LATIN_COST_PER_LETTER * word.length) found.push({ form, cost });
        }
      });
      return nearestFirst('latin', found, (form) => form.latinFrequency);
    },
  };
}
