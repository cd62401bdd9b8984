import type { SpellingRule } from './spelling.ts';

const persianOf: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ۀ: 'هٔ', ە: 'ه', ھ: 'ه' };

/** Letters of an Arabic keyboard that look like Persian ones and are not found by a browser's search. */
export const arabicLetters: SpellingRule = {
  rule: 'arabic-letters',
  spellings: [
    {
      // From the beginning of a word: looked for from each of its letters, it takes many times as long.
      hint: /[يىكۀەھ]/,
      find: /(?<![\p{L}\p{M}\u200c])[\p{L}\p{M}\u200c]*[يىكۀەھ][\p{L}\p{M}\u200c]*/gu,
      replace: ([word]) => word.replace(/[يىكۀەھ]/g, (letter) => persianOf[letter] ?? letter),
      fault: 'has a letter of the Arabic keyboard',
    },
    {
      find: /(?<=\p{L})\u0640+(?=\p{L})/gu,
      replace: () => '',
      fault: '(tatweel) stretches a word',
    },
  ],
};
