import { persianDigits } from '../../text/format/persian-format.ts';
import type { SpellingRule } from './spelling.ts';

/** What is counted in prose; a number before it is not a code. */
const COUNTED =
  'ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال|بار|متر|سانتی‌متر|عدد|قدم|گام|درصد|نفر|تا|دستگاه|چراغ|مگابیت|مگابایت|گیگابایت|گیگ|مگ';

/** Numbers in Persian prose are written in Persian digits; codes and addresses stay Latin. */
export const latinDigits: SpellingRule = {
  rule: 'latin-digits',
  spellings: [
    {
      find: new RegExp(
        `(?<![\\w.,٬٫:/-])(?<![A-Za-z] )\\d+(?:[,٬]\\d{3})*(?:[.٫]\\d+)?(?= (?:${COUNTED})(?![\\p{L}\\p{M}]))`,
        'gu',
      ),
      // Separators are Persian as well: ۱٬۰۰۰ and ۱٫۵.
      replace: ([digits]) => persianDigits(digits.replaceAll(',', '٬').replace('.', '٫')),
      message: 'is a number in Latin digits',
    },
  ],
};
