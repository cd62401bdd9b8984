import type { SpellingRule } from './spelling.ts';

/** Where the space beside a sign belongs. */
export const punctuation: SpellingRule = {
  rule: 'punctuation',
  spellings: [
    {
      find: /(?<=[\p{L}\p{N}\p{M}»)]) +([،؛؟:.!»)])(?![\w.])/gu,
      replace: ([, sign = '']) => sign,
      message: 'has a space before it',
    },
    {
      find: /([،؛؟])(?=[\p{L}«(])|(?<!\p{N})([،؛؟])(?=\p{N})|(?<=[آ-ی])([.:!])(?=[آ-ی])/gu,
      replace: ([sign]) => `${sign} `,
      message: 'has no space after it',
    },
    {
      find: /([«(]) +/gu,
      replace: ([, sign = '']) => sign,
      message: 'has a space after it',
    },
    {
      find: /(?<=[آ-ی\p{M}])([«(])(?=[\p{L}\p{N}])/gu,
      replace: ([sign]) => ` ${sign}`,
      message: 'has no space before it',
    },
    {
      find: /([»)])(?=[آ-ی])/gu,
      replace: ([sign]) => `${sign} `,
      message: 'has no space after it',
    },
    {
      find: /\.{3,}/gu,
      replace: () => '…',
      message: 'is three signs',
    },
  ],
};
