import { foldDigits } from './format/digits.ts';

/** A time that a text names, in seconds: from the least to the most of a range; both the same where it names one. */
export interface Duration {
  readonly least: number;
  readonly most: number;
  /** The words that name it. */
  readonly words: string;
}

const UNITS =
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'.split(' ');
const TENS = ['بیست', 'سی', 'چهل', 'پنجاه', 'شصت'];

/** The numbers from a half to sixty by their words, «بیست و پنج» with the space or the non-joiner that people write. */
const numbers: ReadonlyMap<string, number> = new Map([
  ['نیم', 0.5],
  ['شیش', 6],
  ['هیجده', 18],
  ...UNITS.map((word, index): [string, number] => [word, index + 1]),
  ...TENS.flatMap((ten, index): [string, number][] => [
    [ten, (index + 2) * 10],
    ...(ten === 'شصت'
      ? []
      : UNITS.slice(0, 9).map((unit, more): [string, number] => [
          `${ten} و ${unit}`,
          (index + 2) * 10 + more + 1,
        ])),
  ]),
]);

const secondsOf: ReadonlyMap<string, number> = new Map([
  ['ثانیه', 1],
  ['دقیقه', 60],
  ['ساعت', 3600],
]);

const GAP = '[\\s\\u200c]+';
// The longer word first: «بیست و پنج» is not «بیست».
const NUMBER = `(?:\\d+|${[...numbers.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((word) => word.replaceAll(' ', GAP))
  .join('|')})`;
const UNIT = `(?:${[...secondsOf.keys()].join('|')})`;
const BETWEEN = `(?:${GAP}(?:تا|یا|الی)${GAP}|\\s*[-\u2013]\\s*|${GAP})`;
const HALF = `${GAP}و${GAP}نیم`;

/** «دو تا پنج دقیقه»، «دو سه دقیقه»، «۹۰ ثانیه»، «یک دقیقه و نیم»، «سه دقیقه‌ای». */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}\\u200c])(?:(?<from>${NUMBER})${BETWEEN})?(?<to>${NUMBER})(?<half>${HALF})?${GAP}(?<unit>${UNIT})(?<after>${HALF})?(?![\\p{L}\\p{N}])`,
  'gu',
);

const valueOf = (word: string) => numbers.get(word.replace(/[\s\u200c]+/g, ' ')) ?? Number(word);

/**
 * The times that a Persian text names in seconds, minutes or hours, in digits or in words up to sixty. What is vague («چند
 * دقیقه») names none.
 * @example durationsIn('تا پنج دقیقه صبر کنید') // [{ least: 300, most: 300, words: 'پنج دقیقه' }]
 */
export function durationsIn(text: string): Duration[] {
  return [...foldDigits(text).matchAll(named)].map(({ 0: match, index, groups = {} }) => {
    const { from, to = '', half, after, unit = '' } = groups;
    const more = half === undefined && after === undefined ? 0 : 0.5;
    const each = secondsOf.get(unit) ?? 0;
    const most = (valueOf(to) + more) * each;
    const least = from === undefined ? most : Math.min(valueOf(from) * each, most);
    // Folding keeps every place: the words are those that were written.
    return { least, most, words: text.slice(index, index + match.length) };
  });
}
