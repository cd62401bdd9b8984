import type { Analyser } from '../../text/analyse.ts';
import type { AnalysedText } from './analysed-text.ts';
import { correctLayout } from './correct-layout.ts';
import { correctWords, type CorrectedWord } from './correct-words.ts';
import { isChanged } from './is-changed.ts';
import { createPhraseIndex } from './correct-phrase.ts';
import { createSpellingIndex } from './typing-errors.ts';
import type { Correction } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query with what is wrong in it corrected. */
export interface CorrectedQuery {
  /** The whole query in the keyboard layout that was meant, its words still as typed. */
  readonly query: AnalysedText;
  /** The words of that query in order, each with its correction where it has one. */
  readonly words: readonly CorrectedWord[];
  /** What is worth telling the customer. */
  readonly corrections: readonly Correction[];
}

/** Corrects queries by the words of a site. Its code is loaded by itself: most of what is typed needs none of it. */
export interface Corrector {
  correct(query: AnalysedText): CorrectedQuery;
}

/** Makes a corrector; handed to the suggester, which has a vocabulary of its own, once this file is loaded. */
export type CreateCorrector = (analyser: Analyser, vocabulary: Vocabulary) => Corrector;

/**
 * Makes the corrector of a vocabulary.
 *
 * @example createCorrector(analyser, vocabulary).correct(analyseText('سرعط', analyser)).corrections
 *   // [{ kind: 'typing', from: 'سرعط', to: 'سرعت' }]
 */
export function createCorrector(analyser: Analyser, vocabulary: Vocabulary): Corrector {
  const spellings = createSpellingIndex(vocabulary, analyser);
  const phrases = createPhraseIndex(vocabulary, analyser);
  return {
    correct(typed) {
      const meant = correctLayout(typed, analyser, vocabulary);
      const query = meant ?? typed;
      const words = correctWords(query, spellings, phrases, analyser, vocabulary);
      const layout: Correction[] =
        meant === undefined ? [] : [{ kind: 'layout', from: typed.text.trim(), to: meant.text.trim() }];
      return { query, words, corrections: [...layout, ...words.flatMap(correctionOf)] };
    },
  };
}

function correctionOf(word: CorrectedWord): Correction[] {
  const { typed, correction } = word;
  return correction === undefined || !isChanged(word)
    ? []
    : [{ kind: correction.kind, from: typed, to: correction.shown }];
}
