import { vi } from 'vitest';
import type { Analyser } from '../../../src/text/analyse.ts';

/**
 * Counts the letters that an analyser is given from now on: what reading a query costs.
 * @returns gives the count since it was last asked.
 */
export function countLetters(analyser: Analyser): () => number {
  const analyse = vi.spyOn(analyser, 'analyse').mockClear();
  return () => {
    const letters = analyse.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
    analyse.mockClear();
    return letters;
  };
}
