import type { SpellingRule } from './spelling.ts';

const persianOf: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ۀ: 'هٔ', ە: 'ه', ھ: 'ه' };

/** Letters in one of their four shapes each, as old programs and PDF files write them: search finds none of them. */
const SHAPES = '\\uFB50-\\uFD3D\\uFD50-\\uFDFF\\uFE70-\\uFEFC';

const WRONG = `[يىكۀەھ${SHAPES}]`;

/** Letters of an Arabic keyboard that look like Persian ones and are not found by a browser's search. */
export const arabicLetters: SpellingRule = [
  {
    // From the beginning of a word: looked for from each of its letters, it takes many times as long.
    hint: new RegExp(WRONG),
    find: new RegExp(`(?<![\\p{L}\\p{M}\\u200c])[\\p{L}\\p{M}\\u200c]*${WRONG}[\\p{L}\\p{M}\\u200c]*`, 'gu'),
    replace: ([word]) =>
      word
        .replace(new RegExp(`[${SHAPES}]`, 'g'), (letter) => letter.normalize('NFKC'))
        .replace(/[يىكۀەھ]/g, (letter) => persianOf[letter] ?? letter),
    key: 'arabic-letters',
  },
  {
    hint: /\u0640/,
    find: /(?<=\p{L})\u0640+(?=\p{L})/gu,
    replace: () => '',
    key: 'arabic-letters.stretched',
  },
];
