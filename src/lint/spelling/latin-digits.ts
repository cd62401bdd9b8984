import { persianDigits } from '../../text/format/persian-format.ts';
import { LETTERS } from './letters.ts';
import type { SpellingRule } from './spelling.ts';

/** What is counted in prose; a number before it is not a code. */
const COUNTED =
  'ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال|بار|متر|سانتی‌متر|عدد|قدم|گام|درصد|نفر|تا|دستگاه|چراغ|مگابیت|مگابایت|گیگابایت|گیگ|مگ';

/** What says of something that it is so much: a number of one or two digits before it is no code, as 404 and 1000 are. */
const IS = 'است|نیست|بود|نبود|باشد|شد|شود';

/** Where a number begins that is whole: not within a date, a time, a telephone number, an address or a version. */
const BEGINS = `(?<=^|[\\s(«"“]|[${LETTERS}]|\\p{M})(?<![A-Za-z] )(?<![\\d۰-۹](?: | ?[-–~/:] ?))`;

/** The first number of a range, with what stands between the two: `5-10`, `5 تا 10`. */
const RANGE = '[1-9۱-۹][\\d۰-۹]{0,2}(?: ?[-–~] ?| (?:تا|الی|یا|و) )';

/** Numbers in Persian prose are written in Persian digits; codes and addresses stay Latin. */
export const latinDigits: SpellingRule = [
  {
    hint: new RegExp(`\\d (?:${COUNTED})`),
    find: new RegExp(
      `${BEGINS}((?:${RANGE})?)(\\d+(?:[,٬]\\d{3})*(?:[.٫]\\d+)?)(?= (?:${COUNTED})(?![\\p{L}\\p{M}]))`,
      'gmu',
    ),
    // Separators are Persian as well: ۱٬۰۰۰ and ۱٫۵.
    replace: ([, first = '', number = '']) =>
      persianDigits(first + number.replaceAll(',', '٬').replace('.', '٫')),
    key: 'latin-digits',
  },
  {
    hint: new RegExp(`\\d (?:${IS})`),
    find: new RegExp(`(?<=[${LETTERS}] )(\\d{1,2})(?= (?:${IS})(?![\\p{L}\\p{M}\\u200c]))`, 'gu'),
    replace: ([number]) => persianDigits(number),
    key: 'latin-digits',
  },
];
