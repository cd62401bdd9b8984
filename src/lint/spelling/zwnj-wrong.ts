import type { SpellingRule } from './spelling.ts';

/** Half-spaces where they part nothing, and signs that only look like one. */
export const zwnjWrong: SpellingRule = [
  {
    find: /\u200c{2,}/gu,
    replace: () => '\u200c',
    key: 'zwnj-wrong.twice',
  },
  {
    // What is masked may be a word: **چراغ**‌ها.
    find: /(?<![\p{L}\p{M}\p{N}»)\u200c\uFFFC])\u200c+|\u200c+(?![\p{L}\p{M}\p{N}«(\u200c\uFFFC])/gu,
    replace: () => '',
    key: 'zwnj-wrong.useless',
  },
  {
    hint: /[\u00ac\u00ad\u001f\u200b]/,
    find: /(?<=\p{L})[\u00ac\u00ad\u001f\u200b](?=\p{L})/gu,
    replace: () => '\u200c',
    key: 'zwnj-wrong.look-alike',
  },
];
