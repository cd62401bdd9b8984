import type { Analyser, Term } from '../../text/analyse.ts';

/** A text with its terms: analysed once, and passed on to all that read it. */
export interface AnalysedText {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** Analyses a text. */
export function analyseText(text: string, analyser: Analyser): AnalysedText {
  return { text, terms: analyser.analyse(text) };
}
