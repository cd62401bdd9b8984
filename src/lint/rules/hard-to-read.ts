import type { GuideText } from '../../content/model.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';

/**
 * Sentences that have more words than site.yaml allows. Measured by length alone: formulas for reading ease count
 * syllables, and Persian does not write its short vowels.
 */
export function checkReading({ sentences }: GuideText, { limits }: Catalogue): Problem[] {
  const long = sentences.filter(({ words }) => words > limits.sentence);
  return long.map(({ line, column, words }) => {
    const message = `A sentence of ${words} words is hard to read on a phone (at most ${limits.sentence}).`;
    return {
      line,
      column,
      rule: 'hard-to-read',
      message,
      suggestion: 'Make two sentences of it, or a list.',
    };
  });
}
