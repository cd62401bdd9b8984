import { besideGuillemets } from './guillemets.ts';
import { LETTERS } from './letters.ts';
import type { SpellingRule } from './spelling.ts';

/** Endings that belong to the word in the signs before them: «مودم»ها. */
const ENDINGS = 'ها(?:ی|یی)?|ی|ای|ام|ات|اش';

/** Where the space beside a sign belongs. */
export const punctuation: SpellingRule = [
  {
    hint: / [،؛؟:.!»)]/,
    // A sign between two spaces and numbers is a ratio; a colon before a bracket is a face; a number at the beginning
    // of a line would begin a list.
    find: /(?<!^[\s\uFFFC]*\d{1,9})(?<=[\p{L}\p{N}\p{M}»)]) +(?!:(?: +\p{N}|[()]))([،؛؟:.!»)])(?![\w.:]| \.)/gmu,
    replace: (match) => besideGuillemets(match, match[1] ?? ''),
    key: 'punctuation.space-before',
  },
  {
    // The names of Persian sites and what is shortened to single letters, as «ه.ش», are written without a space.
    find: new RegExp(
      `([،؛؟])(?=[\\p{L}«(])|(?<!\\p{N})([،؛؟])(?=\\p{N})|` +
        `(?<=[${LETTERS}])(?!\\.(?:ایران|شبکه|بازار)(?!\\p{L}))(?!(?<=(?<!\\p{L})\\p{L})\\.\\p{L}(?!\\p{L}))([.:!])(?=[${LETTERS}])`,
      'gu',
    ),
    replace: ([sign]) => `${sign} `,
    key: 'punctuation.no-space-behind',
  },
  {
    hint: /[«(] /,
    find: /(?<![:;])([«(]) +(?=[^\s\uFFFC])/gu,
    replace: (match) => besideGuillemets(match, match[1] ?? ''),
    key: 'punctuation.space-behind',
  },
  {
    hint: /\S[«(]\S/,
    // An ending in brackets is left at its word: کابل(ها).
    find: new RegExp(`(?<=[${LETTERS}\\p{M}])([«(])(?!(?:${ENDINGS})\\))(?=[\\p{L}\\p{N}])`, 'gu'),
    replace: (match) => besideGuillemets(match, ` ${match[0]}`),
    key: 'punctuation.no-space-before',
  },
  {
    find: new RegExp(`([»)])(?=(?:${ENDINGS})(?![\\p{L}\\p{M}\\u200c]))`, 'gu'),
    replace: (match) => besideGuillemets(match, `${match[0]}\u200c`),
    key: 'punctuation.ending',
  },
  {
    hint: new RegExp(`[»)][${LETTERS}]`, 'u'),
    find: new RegExp(
      `(?<!^[\\s\\uFFFC]*\\d{1,9})([»)])(?!(?:${ENDINGS})(?![\\p{L}\\p{M}\\u200c]))(?=[${LETTERS}])`,
      'gmu',
    ),
    replace: (match) => besideGuillemets(match, `${match[0]} `),
    key: 'punctuation.no-space-behind',
  },
  {
    hint: /\.{3}/,
    // More than four are a line to write on.
    find: /(?<![./\\])\.{3,4}(?![./\\])/gu,
    replace: () => '…',
    key: 'punctuation.dots',
  },
];
