import type { foreignMarkupWords as english } from '../en/foreign-markup.ts';
import type { Sentences, Translated } from '../words.ts';
import { code } from './common.ts';

const NOTE = `یادداشت را با ${code('<Note>')} در یک سطر، متن، و ${code('</Note>')} در سطری دیگر بنویسید؛ برای خطر ${code('<Warning>')}.`;
const HEADING = `پیش از عنوان ${code('##')} و یک فاصله بنویسید، و برای بخش کوچک‌تر ${code('###')}.`;
const LINK = `چنین بنویسید: ${code('[واژه‌ها](/symptom/slug/)')}.`;
const BOLD = `برای پررنگ ${code('**واژه**')} بنویسید، یا نشانه‌ها را بردارید.`;
const PICTURE = `چنین بنویسید: ${code('![آنچه نشان می‌دهد](name.png)')}.`;
const FOOTNOTE = `آن را در خود جمله یا در ${code('<Note>')} بنویسید.`;
const LEAVE_OUT = 'آن را بردارید؛ اینجا کاری نمی‌کند.';

const typed =
  (what: string, suggestion: string) =>
  ({ shown }: { shown: string }): Sentences => [
    `${what} اینجا کاری نمی‌کند و همان‌طور که تایپ شده روی صفحه می‌ماند: «${shown}».`,
    suggestion,
  ];

/** What is said of the notation of another system. */
export const foreignMarkupWords: Translated<typeof english> = {
  'foreign-markup.note-colons': typed(`یادداشت با ${code(':::')}`, NOTE),
  'foreign-markup.note-mark': typed(`یادداشت با ${code('[!…]')}`, NOTE),
  'foreign-markup.note-signs': typed(`یادداشت با ${code('!!!')}`, NOTE),
  'foreign-markup.note-name': typed('یادداشت با نام انگلیسی', NOTE),
  'foreign-markup.note-brackets': typed('یادداشت میان دو قلاب', NOTE),
  'foreign-markup.tab': typed(
    `زبانه با ${code('===')}`,
    `${code('<Platforms>')} بنویسید و در آن برای هر کدام ${code('<Platform name="…">')}.`,
  ),
  'foreign-markup.directive': typed(`دستور با ${code('..')}`, NOTE),
  'foreign-markup.contents': typed('فهرست مطالب', 'آن را بردارید؛ صفحه فهرست بخش‌هایش را خودش می‌سازد.'),
  'foreign-markup.heading-letter': typed(`عنوان با ${code('h2.')}`, HEADING),
  'foreign-markup.heading-signs': typed(`عنوان با ${code('=')}`, HEADING),
  'foreign-markup.command': typed('دستور برنامه‌ای دیگر', LEAVE_OUT),
  'foreign-markup.abbreviation': typed('معنی کوتاه‌نوشت', 'واژه را جایی که نخست می‌آید کامل بنویسید.'),
  'foreign-markup.definitions': typed('فهرست تعریف‌ها', `چنین بنویسید: ${code('- **واژه**: معنی‌اش')}.`),
  'foreign-markup.asciidoc': typed('دستور AsciiDoc', PICTURE),
  'foreign-markup.remark': typed(`یادداشت میان ${code('%%')}`, 'آن را بردارید؛ مشتری آن را می‌خواند.'),
  'foreign-markup.block-mark': typed('نشان یک بند', LEAVE_OUT),
  'foreign-markup.picture-brackets': typed(`تصویر میان ${code('[[')} و ${code(']]')}`, PICTURE),
  'foreign-markup.link-brackets': typed(`پیوند میان ${code('[[')} و ${code(']]')}`, LINK),
  'foreign-markup.mark': typed(`پررنگ با ${code('==')}`, BOLD),
  'foreign-markup.inserted': typed(
    `متن میان ${code('++')}`,
    `برای کلید ${code('<Key>…</Key>')} و برای پررنگ ${code('**واژه**')} بنویسید.`,
  ),
  'foreign-markup.footnote-line': typed('پانویس میان جمله', FOOTNOTE),
  'foreign-markup.footnote': typed('پانویس', FOOTNOTE),
  'foreign-markup.raised': typed(`توان میان دو ${code('^')}`, 'آن را با واژه بنویسید.'),
  'foreign-markup.hidden-text': typed(
    `متن پنهان میان ${code('||')}`,
    'آن را ساده بنویسید؛ مشتری همهٔ آن را می‌خواند.',
  ),
  'foreign-markup.apostrophes': typed(`پررنگ با ${code("'''")}`, BOLD),
  'foreign-markup.forum': typed(
    'نشانهٔ انجمن‌ها میان دو قلاب',
    `Markdown بنویسید: ${code('**پررنگ**')}، ${code('[واژه‌ها](/symptom/slug/)')}، ${code('- فهرست')}.`,
  ),
  'foreign-markup.shortcode': typed('کد کوتاه میان دو قلاب', 'Markdown یا یکی از جزءها را بنویسید.'),
  'foreign-markup.emoji-name': typed('نام شکلک میان دو نقطه‌ها', 'آن را بردارید، یا واژه‌ها را بنویسید.'),
  'foreign-markup.formula': typed(`فرمول میان ${code('$')}`, 'آن را با واژه بنویسید.'),
  'foreign-markup.key': typed('کلید به شیوهٔ AsciiDoc', `چنین بنویسید: ${code('<Key>…</Key>')}.`),
  'foreign-markup.book': typed('ارجاع به کتاب', LEAVE_OUT),
  'foreign-markup.own-typeface': typed(
    'نشانه‌ای که تنها قلم خودش دارد',
    'آن را بردارید؛ هیچ گوشی‌ای نشانش نمی‌دهد.',
  ),
  'foreign-markup.entity': typed('نام یک نشانه', 'خود نشانه را بنویسید.'),
};
