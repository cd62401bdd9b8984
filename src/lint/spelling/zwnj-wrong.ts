import type { SpellingRule } from './spelling.ts';

/** Half-spaces where they part nothing, and signs that only look like one. */
export const zwnjWrong: SpellingRule = {
  rule: 'zwnj-wrong',
  spellings: [
    {
      find: /\u200c{2,}/gu,
      replace: () => '\u200c',
      message: '(half-space) stands twice',
    },
    {
      // What is masked may be a word: **چراغ**‌ها.
      find: /(?<![\p{L}\p{M}\p{N}»)\u200c\uFFFC])\u200c+|\u200c+(?![\p{L}\p{M}\p{N}«(\u200c\uFFFC])/gu,
      replace: () => '',
      message: '(half-space) parts nothing: it stands beside a space or a sign',
    },
    {
      find: /(?<=\p{L})[\u00ac\u00ad\u001f\u200b](?=\p{L})/gu,
      replace: () => '\u200c',
      message: 'only looks like a half-space',
    },
  ],
};
