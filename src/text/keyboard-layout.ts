/**
 * The keys of a Latin (US) keyboard and what the same keys write on a Persian one, ISIRI 9147 and the older Windows
 * layout together. The layouts differ in the key m only: پ there, ئ here; so both ways to read it are tried.
 */
const PLAIN_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['qwertyuiop[]', 'ضصثقفغعهخحجچ'],
    ["asdfghjkl;'", 'شسیبلاتنمکگ'],
    ['zxcvbnm,', 'ظطزرذدپو'],
  ].flatMap(([keys = '', letters = '']) => [...keys].map((key, place) => [key, letters.charAt(place)])),
);

/** With shift, and the keys that hold پ on one of the two layouts. What shift adds is folded away later. */
const OTHER_KEYS: Readonly<Record<string, string>> = {
  ...{ '\\': 'پ', '`': 'پ', H: 'آ', C: 'ژ', B: '\u200c', N: 'أ', M: 'ء', V: 'ؤ', A: 'ؤ', S: 'ئ', D: 'ي' },
  ...{ X: 'ي', F: 'إ', G: 'أ', J: 'ة', Z: 'ك', T: '،', '?': '؟', '<': '>', '>': '<' },
};

const PERSIAN_OF = new Map([...Object.entries(PLAIN_KEYS), ...Object.entries(OTHER_KEYS)]);

const LATIN_OF = new Map([
  ...Object.entries(PLAIN_KEYS).map(([key, letter]): [string, string] => [letter, key]),
  ...Object.entries({ ئ: 'm', آ: 'h', ژ: 'c', ي: 'd', ك: ';' }),
]);

function mapLetters(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

/**
 * What was meant by a text typed on the Latin layout with Persian in mind.
 *
 * @returns every way to read it, the plainest first: m as پ and as ئ, capitals as typed and as small letters
 *   (telephones begin a text with a capital)
 * @example persianReadings('hdkjvkj')[0] // 'اینترنت'
 */
export function persianReadings(text: string): string[] {
  const spellings = new Set([text, text.toLowerCase()]);
  const readings = [...spellings].flatMap((spelling) => [
    mapLetters(spelling, PERSIAN_OF),
    mapLetters(spelling.replaceAll('m', 'ئ'), PERSIAN_OF),
  ]);
  return [...new Set(readings)];
}

/**
 * What was meant by a text typed on the Persian layout with Latin letters in mind.
 *
 * @example latinReading('صهبه') // 'wifi'
 */
export function latinReading(text: string): string {
  return mapLetters(text, LATIN_OF);
}
