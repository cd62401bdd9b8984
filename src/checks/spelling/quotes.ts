import type { SpellingRule } from './spelling.ts';

/** Persian quotes with «…». */
export const quotes: SpellingRule = {
  rule: 'quotes',
  spellings: [
    {
      find: /["“”„]([^"“”„\n\uFFFC]*[آ-ی][^"“”„\n\uFFFC]*)["“”„]|[‘‚]([^‘’‚\n\uFFFC]*[آ-ی][^‘’‚\n\uFFFC]*)’/gu,
      replace: ([, double, single]) => `«${(double ?? single ?? '').trim()}»`,
      fault: 'has Latin quotes',
    },
  ],
};
