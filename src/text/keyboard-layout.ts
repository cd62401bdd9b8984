/**
 * The keys of a Latin (US) keyboard and what the same keys write on a Persian one, ISIRI 9147 and the older Windows
 * layout together. The layouts differ in the key m only: پ there, ئ here; so both are tried.
 */
const plainKeys: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['qwertyuiop[]', 'ضصثقفغعهخحجچ'],
    ["asdfghjkl;'", 'شسیبلاتنمکگ'],
    ['zxcvbnm,', 'ظطزرذدپو'],
  ].flatMap(([keys = '', letters = '']) => [...keys].map((key, index) => [key, letters.charAt(index)])),
);

/** With shift, and the keys that hold پ on one of the two layouts. What shift adds is folded away later. */
const otherKeys: Readonly<Record<string, string>> = {
  ...{ '\\': 'پ', '`': 'پ', H: 'آ', C: 'ژ', B: '\u200c', N: 'أ', M: 'ء', V: 'ؤ', A: 'ؤ', S: 'ئ', D: 'ي' },
  ...{ X: 'ي', F: 'إ', G: 'أ', J: 'ة', Z: 'ك', T: '،', '?': '؟', '<': '>', '>': '<' },
};

const persianLetterOf = new Map([...Object.entries(plainKeys), ...Object.entries(otherKeys)]);

const latinKeyOf = new Map([
  ...Object.entries(plainKeys).map(([key, letter]): [string, string] => [letter, key]),
  ...Object.entries({ ئ: 'm', آ: 'h', ژ: 'c', ي: 'd', ك: ';' }),
]);

function mapLetters(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

/**
 * What was meant by a text typed on the Latin layout with Persian in mind.
 *
 * @returns all that may have been meant, the plainest first: m as پ and as ئ, capitals as typed and as small letters
 *   (telephones begin a text with a capital)
 * @example switchToPersian('hdkjvkj')[0] // 'اینترنت'
 */
export function switchToPersian(text: string): string[] {
  const spellings = new Set([text, text.toLowerCase()]);
  const meant = [...spellings].flatMap((spelling) => [
    mapLetters(spelling, persianLetterOf),
    mapLetters(spelling.replaceAll('m', 'ئ'), persianLetterOf),
  ]);
  return [...new Set(meant)];
}

/**
 * What was meant by a text typed on the Persian layout with Latin letters in mind.
 *
 * @example switchToLatin('صهبه') // 'wifi'
 */
export function switchToLatin(text: string): string {
  return mapLetters(text, latinKeyOf);
}
