import { LETTERS } from './letters.ts';
import type { SpellingRule } from './spelling.ts';

const persianOf: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟', '%': '٪' };

/** Latin signs in Persian text: they stand on the wrong side and look the wrong way. */
export const latinPunctuation: SpellingRule = [
  {
    hint: /[۰-۹],[۰-۹]/,
    find: /(?<![\d۰-۹,])[۰-۹]{1,3}(?:,[۰-۹]{3})+(?![\d۰-۹,])/gu,
    replace: ([number]) => number.replaceAll(',', '٬'),
    key: 'latin-punctuation.thousands',
  },
  {
    hint: /[,;?%]/,
    // A semicolon before a bracket is a face.
    find: new RegExp(
      `(?<=[${LETTERS}\\p{M}»)۰-۹])( *)(,(?![۰-۹]{3}(?![۰-۹]))|;(?![()])|\\?)|(?<=[۰-۹])( *)(%)`,
      'gu',
    ),
    replace: ([, , sign = '', , percent = '']) => persianOf[sign + percent],
    key: 'latin-punctuation',
  },
];
