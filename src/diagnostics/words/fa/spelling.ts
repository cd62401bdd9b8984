import type { Translated } from '../words.ts';
import type { spellingWords as english } from '../en/spelling.ts';

type Said = Translated<typeof english>;

/** A text between the signs of a quotation; it brings its own where those are what is wrong. */
const quoted = (text: string) => (/[«»]/u.test(text) ? text : `«${text}»`);

const misspelt =
  (what: string, byHand = 'خودتان درستش کنید.'): Said['quotes'] =>
  ({ wrong, right }) => [
    `${quoted(wrong)} ${what}.`,
    right === undefined ? byHand : `بنویسید ${quoted(right)}.`,
  ];

/** What is said of Persian spelling. */
export const spellingWords: Said = {
  'arabic-digits': misspelt('رقم صفحه‌کلید عربی دارد'),
  'arabic-letters': misspelt('حرفی دارد که تنها شبیه حرف فارسی است'),
  'arabic-letters.stretched': misspelt('با کشیده (ـ) نوشته شده است'),
  'he-ye': misspelt('پس از «ه» حرف «ی» دارد'),
  'latin-digits': misspelt('عددی با رقم لاتین است'),
  'latin-punctuation': misspelt('نشانهٔ لاتین در متن فارسی دارد'),
  'latin-punctuation.thousands': misspelt('رقم‌ها را با ویرگول لاتین سه‌تاسه‌تا جدا کرده است'),
  'punctuation.space-before': misspelt('پیش از نشانه فاصله دارد'),
  'punctuation.no-space-before': misspelt('پیش از نشانه فاصله ندارد'),
  'punctuation.space-behind': misspelt('پس از نشانه فاصله دارد'),
  'punctuation.no-space-behind': misspelt('پس از نشانه فاصله ندارد'),
  'punctuation.ending': misspelt('میان نشانه و پسوند نیم‌فاصله ندارد'),
  'punctuation.dots': misspelt('سه نقطه است، نه یک نشانهٔ سه‌نقطه'),
  quotes: misspelt('گیومهٔ لاتین دارد'),
  'quotes.unpaired': misspelt(
    'گیومهٔ لاتینی دارد که جفتش معلوم نیست',
    'پیش از نقل « و پس از آن » بگذارید؛ اگر خود نشانه را می‌خواهید، آن را میان دو نشان ` بنویسید.',
  ),
  'zwnj-missing.apart-from-verb': misspelt('«می» را با فاصله از فعل جدا کرده است'),
  'zwnj-missing.glued-to-verb': misspelt('«می» را به فعل چسبانده است'),
  'zwnj-missing.ending-apart': misspelt('پسوند را با فاصله از واژه جدا کرده است'),
  'zwnj-missing.plural': misspelt('پیش از «ها» نیم‌فاصله ندارد'),
  'zwnj-missing.word': misspelt('یک واژه است و با نیم‌فاصله نوشته می‌شود'),
  'zwnj-wrong.twice': misspelt('دو نیم‌فاصله پشت هم دارد'),
  'zwnj-wrong.useless': misspelt('نیم‌فاصله‌ای کنار فاصله یا نشانه دارد که چیزی را جدا نمی‌کند'),
  'zwnj-wrong.look-alike': misspelt('نویسه‌ای دارد که تنها شبیه نیم‌فاصله است'),
};
