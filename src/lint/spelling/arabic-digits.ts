import type { SpellingRule } from './spelling.ts';

/** Digits of an Arabic keyboard: ٤٥٦ where Persian has ۴۵۶. */
export const arabicDigits: SpellingRule = [
  {
    find: /[\u0660-\u0669]+/gu,
    replace: ([digits]) =>
      digits.replace(/./gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x0660 + 0x06f0)),
    key: 'arabic-digits',
  },
];
