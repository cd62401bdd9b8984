import type { SpellingRule } from './spelling.ts';

/** The Academy writes the ye after a silent he as a hamza above it: خانهٔ ما, not خانه‌ی ما. */
export const heYe: SpellingRule = [
  {
    hint: /ه[\u200c ]ی(?![\p{L}\p{M}\u200c])/u,
    find: /(?<!\p{L})(\p{L}+ه)[\u200c ]ی(?![\p{L}\p{M}\u200c])/gu,
    replace: ([, word = '']) => `${word}ٔ`,
    key: 'he-ye',
  },
];
