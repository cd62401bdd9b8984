import type { Analyser } from '../../text/analyse.ts';
import type { AnalysedText } from './analysed-text.ts';
import { correctLayout } from './correct-layout.ts';
import { correctWords, type Word } from './correct-words.ts';
import { foldWord } from './fold-word.ts';
import { createSpellings } from './nearest-spellings.ts';
import type { Change } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query with what is wrong in it corrected. */
export interface CorrectedQuery {
  /** The whole query in the keyboard layout that was meant, its words still as typed. */
  readonly query: AnalysedText;
  /** The words of that query in order, each with its correction where it has one. */
  readonly words: readonly Word[];
  /** What is worth telling the customer. */
  readonly changes: readonly Change[];
}

/** Corrects queries by the words of one site. It is a script of its own: most of what is typed needs none of it. */
export interface Corrector {
  correct(query: AnalysedText): CorrectedQuery;
}

/** What makes a corrector: for who has words of its own and is handed the corrector's code later. */
export type CreateCorrector = (analyser: Analyser, vocabulary: Vocabulary) => Corrector;

/**
 * Makes the corrector of a vocabulary.
 *
 * @example createCorrector(analyser, vocabulary).correct(analyseText('سرعط', analyser)).changes
 *   // [{ kind: 'typing', from: 'سرعط', to: 'سرعت' }]
 */
export function createCorrector(analyser: Analyser, vocabulary: Vocabulary): Corrector {
  const spellings = createSpellings(vocabulary, analyser);
  return {
    correct(typed) {
      const meant = correctLayout(typed, analyser, vocabulary);
      const query = meant ?? typed;
      const words = correctWords(query, spellings, analyser, vocabulary);
      const layout: Change[] =
        meant === undefined ? [] : [{ kind: 'layout', from: typed.text.trim(), to: meant.text.trim() }];
      return { query, words, changes: [...layout, ...words.flatMap(changeOf)] };
    },
  };
}

function changeOf({ typed, reading }: Word): Change[] {
  if (reading === undefined) return [];
  const { kind, shown } = reading;
  // راه اندازی for راه‌اندازی is read otherwise, but nobody would call it changed.
  if (kind !== 'joined' && foldWord(typed) === foldWord(shown)) return [];
  return [{ kind, from: typed, to: shown }];
}
