import { createRandom } from './random.ts';

/** One mechanical way to spoil a query as keyboards and hurry do. */
export type Spoiling =
  'arabic letters' | 'zwnj dropped' | 'zwnj spaced' | 'one typing error' | 'wrong layout';

/** All ways, in the order of the tables. */
export const SPOILINGS: readonly Spoiling[] = [
  'arabic letters',
  'zwnj dropped',
  'zwnj spaced',
  'one typing error',
  'wrong layout',
];

const LETTERS = 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو';
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,";
const WRITTEN_WITH_SHIFT: Readonly<Record<string, string>> = {
  آ: 'H',
  ژ: 'C',
  أ: 'N',
  ؤ: 'A',
  ئ: 'S',
  '؟': '?',
  '،': 'T',
};

const SEED = 20_240_607;

function withTypingError(query: string, random: () => number): string {
  const places = [...query.matchAll(/[\u0621-\u06cc]{4,}/gu)].flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length - 1 }, (_, offset) => index + 1 + offset),
  );
  const place = places[Math.floor(random() * places.length)];
  if (place === undefined) return query;
  const before = query.slice(0, place);
  const letter = query.charAt(place);
  const after = query.slice(place + 1);
  const other = LETTERS.charAt(Math.floor(random() * LETTERS.length));
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + other + letter + after;
    case 2:
      return before + other + after;
    default:
      return before.slice(0, -1) + letter + before.slice(-1) + after;
  }
}

function inLatinLayout(query: string): string {
  const keyOf = new Map(Array.from(LETTERS, (letter, place) => [letter, KEYS.charAt(place)]));
  return Array.from(query.replaceAll('\u200c', ' '), (letter) => {
    const digit = '۰۱۲۳۴۵۶۷۸۹'.indexOf(letter);
    if (digit !== -1) return String(digit);
    return keyOf.get(letter) ?? WRITTEN_WITH_SHIFT[letter] ?? letter;
  }).join('');
}

/**
 * Spoils queries, the same way in every run.
 *
 * @returns the queries in the same order; one that has nothing to spoil stays as it is
 */
export function spoil(queries: readonly string[], spoiling: Spoiling): string[] {
  const random = createRandom(SEED);
  return queries.map((query) => {
    switch (spoiling) {
      case 'arabic letters':
        return query.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
      case 'zwnj dropped':
        return query.replaceAll('\u200c', '');
      case 'zwnj spaced':
        return query.replaceAll('\u200c', ' ');
      case 'one typing error':
        return withTypingError(query, random);
      case 'wrong layout':
        return inLatinLayout(query);
    }
  });
}
