import { LETTERS } from './letters.ts';
import type { SpellingRule } from './spelling.ts';

/** Verbs that are written often enough to be seen glued to «می». */
const VERBS =
  'شو(?:د|ند|ید|م|یم)|کن(?:د|ند|ید|م|یم)|ده(?:د|ند|ید|م|یم)|رو(?:د|ند|ید|م|یم)|آی(?:د|ند|ید)|توان(?:|د|ند|ید|م|یم)|' +
  'خواه(?:د|ند|ید|م|یم)|بین(?:د|ند|ید|م|یم)|گیر(?:د|ند|ید|م|یم)|زن(?:د|ند|ید|م|یم)|مان(?:د|ند)|باش(?:د|ند|ید)|گوی(?:د|ند|ید)|' +
  'رس(?:د|ند|ید)|دان(?:د|ند|ید|م|یم)|گذار(?:د|ند|ید)|خور(?:د|ند|ید)|یاب(?:د|ند|ید)|نویس(?:د|ند|ید)|شناس(?:د|ند|ید)';

/** Words that follow the name of a month, and no «می» of a verb. */
const FUNCTION_WORDS = 'است|هست|نیست|بود|تا|به|از|را|که|در|با|یا|هم|برای|ماه|سال|ساعت|ژوئن';

/**
 * Endings that belong to the word before them, and are no words themselves: «تر» is wet as well, and «ام», «ات» and «اش»
 * are letters' names.
 */
const ENDINGS = 'ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?|ترین|اند|اید|ایم';

/** Words that most people type with a space or in one piece. */
const words: readonly (readonly [wrong: string, right: string])[] = [
  ['وای ?فای', 'وای‌فای'],
  ['نرم ?افزار', 'نرم‌افزار'],
  ['سخت ?افزار', 'سخت‌افزار'],
  ['راه ?اندازی', 'راه‌اندازی'],
  ['به ?روز ?رسانی', 'به‌روزرسانی'],
  ['جست (?:و )?جو', 'جست‌وجو'],
  ['جستجو', 'جست‌وجو'],
  ['گفتگو', 'گفت‌وگو'],
  ['گفت و گو', 'گفت‌وگو'],
  ['سیم ?کارت', 'سیم‌کارت'],
  ['سیم ?کشی', 'سیم‌کشی'],
  ['لپ ?تاپ', 'لپ‌تاپ'],
  ['فیلتر ?شکن', 'فیلترشکن'],
  ['هیچ ?کدام', 'هیچ‌کدام'],
  ['آنها', 'آن‌ها'],
  ['اینها', 'این‌ها'],
  ['این طور', 'این‌طور'],
  ['چشمک زن', 'چشمک‌زن'],
];

const WRONG_WORDS = words.map(([wrong]) => wrong).join('|');

const alone = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\u200c])${pattern}(?![\\p{L}\\p{M}\\u200c])`, 'gu');

/** How a word of the list is written. */
function rightWord(found: string): string | undefined {
  return words.find(([wrong]) => new RegExp(`^(?:${wrong})$`, 'u').test(found))?.[1];
}

/** The half-space (U+200C) that keeps the parts of one word together without joining their letters. */
export const zwnjMissing: SpellingRule = [
  {
    // «می» is the month of May as well: after a number, and before a word that no verb begins with.
    find: new RegExp(
      `(?<![\\p{L}\\p{M}\\u200c])(?<!\\p{N} |ماه )(ن?می) (?!(?:${FUNCTION_WORDS})(?!\\p{L}))(?=[${LETTERS}]{2})|` +
        `(?<![\\p{L}\\p{M}\\u200c])(ن?می) (?=(?:${VERBS})(?![\\p{L}\\p{M}\\u200c]))`,
      'gu',
    ),
    replace: ([, mi, other = '']) => `${mi ?? other}\u200c`,
    key: 'zwnj-missing.apart-from-verb',
  },
  {
    hint: new RegExp(`می(?:${VERBS})`),
    find: alone(`(ن?می)(${VERBS})`),
    replace: ([, mi = '', verb = '']) => `${mi}\u200c${verb}`,
    key: 'zwnj-missing.glued-to-verb',
  },
  {
    hint: new RegExp(` (?:${ENDINGS})(?![\\p{L}\\p{M}\\u200c])`, 'u'),
    find: new RegExp(`(?<=[${LETTERS}]{2}|[A-Za-z]{2}) (?=(?:${ENDINGS})(?![\\p{L}\\p{M}\\u200c]))`, 'gu'),
    replace: () => '\u200c',
    key: 'zwnj-missing.ending-apart',
  },
  {
    hint: /هها/,
    find: /(?<=\p{L}ه)(?=ها(?:ی|یی|یم|یت|یش|یمان|یتان|یشان)?(?![\p{L}\p{M}\u200c]))/gu,
    replace: () => '\u200c',
    key: 'zwnj-missing.plural',
  },
  {
    hint: new RegExp(WRONG_WORDS),
    find: alone(`(?:${WRONG_WORDS})`),
    replace: ([found]) => rightWord(found),
    key: 'zwnj-missing.word',
  },
];
