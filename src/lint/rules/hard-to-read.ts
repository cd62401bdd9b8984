import type { GuideText } from '../../content/model.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Catalogue } from '../catalogue.ts';

/**
 * Sentences that have more words than site.yaml allows. Measured by length alone: formulas for reading ease count
 * syllables, and Persian does not write its short vowels.
 */
export function checkReading({ sentences }: GuideText, { limits }: Catalogue): Problem[] {
  const most = limits.sentence;
  return sentences
    .filter(({ words }) => words > most)
    .map(({ line, column, words }) => ({ line, column, ...say('hard-to-read', { words, most }) }));
}
