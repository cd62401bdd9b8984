import type { SpellingRule } from './spelling.ts';

/** Persian quotes with «…». */
export const quotes: SpellingRule = {
  rule: 'quotes',
  spellings: [
    {
      // A backslash before the sign belongs to it: Markdown and YAML take a sign with one as itself.
      find: /\\?["“”„]([^"“”„\\\n\uFFFC]*[آ-ی][^"“”„\\\n\uFFFC]*)\\?["“”„]|[‘‚]([^‘’‚\n\uFFFC]*[آ-ی][^‘’‚\n\uFFFC]*)’/gu,
      replace: ([, double, single]) => `«${(double ?? single ?? '').trim()}»`,
      message: 'has Latin quotes',
    },
  ],
};
