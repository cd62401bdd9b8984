import type { RuleDocs } from './rule-doc.ts';

const guide = (head: string) => `---\n${head}\n---\n\nمودم را روشن کنید.\n`;

const WHOLE_GUIDE = guide(
  [
    'title: مودم را روشن کنید',
    'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.',
    'symptoms: [modem]',
    'reviewed: 2026-11-22',
    'aliases: [چراغ پاور مودم خاموشه]',
  ].join('\n'),
);

/** Rules of the head of a guide and of the YAML files. */
export const frontMatterDocs = {
  'front-matter': {
    title: 'سرآغاز راهنما نیست',
    why: 'عنوان، خلاصه و نشانه‌های راهنما میان دو خط `---` در آغاز پرونده می‌آید. بدون آن راهنما صفحه نمی‌شود.',
    wrong: { files: { 'articles/fa/modem/power.mdx': 'مودم را روشن کنید.\n' } },
    right: { files: { 'articles/fa/modem/power.mdx': WHOLE_GUIDE } },
  },
  yaml: {
    title: 'سرآغاز خواندنی نیست',
    why: 'سرآغاز به زبان YAML است. متنی که «: » یا « #» دارد باید میان دو `"` باشد. برچسب (`!`)، لنگر (`&`) و ارجاع (`*`) کاری در محتوا ندارند و پذیرفته نمی‌شوند.',
    wrong: { head: 'title: خطا: مودم روشن نمی‌شود' },
    right: { head: 'title: "خطا: مودم روشن نمی‌شود"' },
  },
  'missing-field': {
    title: 'یک بخش لازم نوشته نشده است',
    why: 'هر راهنما title، summary، symptoms و reviewed دارد. صفحه، جست‌وجو و گزارش به آن‌ها نیاز دارند.',
    wrong: {
      files: {
        'articles/fa/modem/power.mdx': guide(
          'title: مودم را روشن کنید\nsymptoms: [modem]\nreviewed: 2026-11-22\naliases: [چراغ پاور مودم خاموشه]',
        ),
      },
    },
    right: { files: { 'articles/fa/modem/power.mdx': WHOLE_GUIDE } },
  },
  'unknown-field': {
    title: 'چنین بخشی نداریم',
    why: 'نام بخش اشتباه نوشته شده است؛ آنچه در آن نوشته‌اید جایی دیده نمی‌شود.',
    wrong: { head: 'alias: [مودم خاموش است]' },
    right: { head: 'aliases: [مودم خاموش است]' },
  },
  'field-value': {
    title: 'مقدار یک بخش درست نیست',
    why: 'برای نمونه، تاریخ بازبینی را به میلادی و به شکل ۲۰۲۶-۱۱-۲۲ با رقم لاتین بنویسید.',
    wrong: { head: 'reviewed: دیروز' },
    right: { head: 'reviewed: 2026-11-22' },
  },
  'symptom-folder': {
    title: 'نشانهٔ نخست با پوشه یکی نیست',
    why: 'نشانی صفحه از پوشه می‌آید و نشانهٔ نخست نام همان پوشه است.',
    wrong: { head: 'symptoms: [wifi, modem]' },
    right: { head: 'symptoms: [modem, wifi]' },
  },
  'unknown-symptom': {
    title: 'چنین نشانه‌ای نداریم',
    why: 'نشانه‌ها پرونده‌های پوشهٔ `symptoms` هستند.',
    wrong: { head: 'symptoms: [modem, wify]' },
    right: { head: 'symptoms: [modem, wifi]' },
  },
  'unknown-article': {
    title: 'راهنمایی با این نام پیدا نشد',
    why: 'در related، و در site.yaml در start و زیر support در guides، نام پروندهٔ راهنماهای دیگر می‌آید، بدون پوشه و پسوند. راهنما با خودش مرتبط نیست.',
    wrong: { head: 'related: [restart-modm]' },
    right: { head: 'related: [restart-modem]' },
  },
  'alias-shared': {
    title: 'یک نام برای دو راهنما',
    why: 'نامی که مشتری می‌نویسد باید تنها به یک راهنما برسد. املا و فاصله فرقی نمی‌گذارند: «وای فای» و «وای‌فای» یکی‌اند.',
    wrong: { head: 'aliases: [خاموش روشن كردن مودم]' },
    right: { head: 'aliases: [دکمهٔ پاور مودم]' },
  },
  'no-aliases': {
    title: 'راهنما نام دیگری ندارد',
    why: 'مشتری مشکل را با واژه‌های خودش می‌نویسد، نه با واژه‌های عنوان. ۶ تا ۱۲ عبارت در aliases بنویسید، محاوره‌ای هم باشد؛ بدون آن جست‌وجو راهنما را تنها با عنوان و متنش پیدا می‌کند.',
    wrong: { head: 'aliases: []' },
    right: { head: 'aliases: [مودم خاموش است, مودم روشن نمیشه, چراغ پاور خاموشه]' },
  },
  'title-shared': {
    title: 'یک عنوان برای دو راهنما',
    why: 'مشتری نمی‌داند کدام را باز کند. نامی هم که عنوان راهنمای دیگری است باید به همان برسد.',
    wrong: { head: 'title: مودم را خاموش و روشن کنید' },
    right: { head: 'title: مودم خودش خاموش و روشن می‌شود' },
  },
  'review-due': {
    title: 'وقت بازبینی رسیده است',
    why: 'مودم‌ها و برنامه‌ها عوض می‌شوند. راهنما را از نو بخوانید، اگر چیزی عوض شده درستش کنید و تاریخ امروز را بنویسید. فاصله در `limits.review` پروندهٔ site.yaml است.',
    wrong: { head: 'reviewed: 2025-01-10' },
    right: { head: 'reviewed: 2026-11-20' },
  },
  'review-date': {
    title: 'تاریخ بازبینی هنوز نرسیده است',
    why: 'reviewed روزی است که کسی راهنما را تا پایان خوانده است؛ روزی که نیامده است نمی‌شود. سال، ماه و روز را به میلادی ببینید که جابه‌جا نشده باشند.',
    wrong: { head: 'reviewed: 2027-01-10' },
    right: { head: 'reviewed: 2026-11-20' },
  },
  'summary-length': {
    title: 'خلاصه کوتاه یا بلند است',
    why: 'خلاصه زیر عنوان، در فهرست‌ها و در جست‌وجو می‌آید. کوتاه‌تر از ۵۰ حرف چیزی نمی‌گوید و بلندتر از ۱۸۰ حرف بریده می‌شود.',
    wrong: { head: 'summary: مودم روشن نمی‌شود.' },
    right: { head: 'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.' },
  },
} as const satisfies RuleDocs;
