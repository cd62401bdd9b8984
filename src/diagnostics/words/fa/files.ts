import type { Translated } from '../words.ts';
import type { fileWords as english } from '../en/files.ts';

const LETTERS = 'حرف کوچک لاتین، رقم و خط تیره';

const GO_BACK = 'آنچه را تازه نوشته‌اید تکه‌تکه بردارید تا این پیام برود.';

/** What is said of files by their names, and of what nothing can read. */
export const fileWords: Translated<typeof english> = {
  'file-name.link': () => ['این میان‌بُری به جای دیگری است، نه خود پرونده.', 'خود پرونده را اینجا بگذارید.'],
  'file-name.no-file': () => ['این پروندهٔ معمولی نیست.', 'آن را از این پوشه بردارید.'],
  'file-name.hidden': () => [
    'نامی که با نقطه آغاز شود پنهان است و دیده نمی‌شود.',
    'نقطهٔ آغاز نام را بردارید، یا پرونده را پاک کنید.',
  ],
  'file-name.guide-ending': () => [
    'تنها پرونده‌هایی که پسوند mdx دارند راهنما می‌شوند.',
    'پسوندش را mdx کنید، یا آن را از این پوشه بردارید.',
  ],
  'file-name.guide': () => [
    'این پرونده نشانی صفحه نمی‌شود.',
    `جایش را articles/<language>/<symptom>/<slug>.mdx کنید، هر نام از ${LETTERS}.`,
  ],
  'file-name.symptom-ending': () => [
    'تنها پرونده‌هایی که پسوند yaml دارند نشانه می‌شوند.',
    'پسوندش را yaml کنید، یا آن را از این پوشه بردارید.',
  ],
  'file-name.snippet': () => [
    'هیچ راهنمایی نمی‌تواند این پرونده را تکهٔ مشترک نام ببرد.',
    `جایش را snippets/<language>/<name>.mdx کنید، هر نام از ${LETTERS}.`,
  ],
  'file-name.notice': () => [
    'این پرونده خبر نمی‌شود.',
    `جایش را notices/<slug>.mdx کنید، نام از ${LETTERS}.`,
  ],
  'duplicate-slug': ({ slug, file }) => [
    `نام «${slug}» را پروندهٔ ${file} هم دارد.`,
    'نام یکی از دو پرونده را عوض کنید.',
  ],
  'symptom-name': ({ id }) => [
    `«${id}» نشانی صفحه نمی‌شود.`,
    `برای پرونده نام دیگری بنویسید، از ${LETTERS}.`,
  ],
  'symptom-name.page': ({ id }) => [
    `«/${id}/» صفحهٔ خود سایت است.`,
    `برای پرونده نام دیگری بنویسید، از ${LETTERS}.`,
  ],
  'syntax.unread-guide': ({ reason }) => [`هیچ برنامه‌ای این راهنما را نمی‌خواند: ${reason}.`, GO_BACK],
  'site.missing': () => [
    'پوشهٔ محتوا site.yaml ندارد.',
    'آن را بنویسید: نام سایت، راه‌های تماس و پرتال. توضیحش در content/README.md است.',
  ],
};
