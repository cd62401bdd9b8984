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
      find: /(?<![\p{L}\p{M}\p{N}»)\u200c])\u200c+|\u200c+(?![\p{L}\p{M}\p{N}«(\u200c])/gu,
      replace: () => '',
      message: '(half-space) parts nothing: it stands beside a space or a sign',
    },
    {
      find: /(?<=\p{L})[\u00ac\u200b](?=\p{L})/gu,
      replace: () => '\u200c',
      message: 'only looks like a half-space',
    },
  ],
};
