import type { Example, RuleDocs } from './rule-doc.ts';

const SILENT =
  'id: silent\nwhen: { site: no }\nsay: پاسخ درستی از این سایت نرسید. چراغ‌های مودم را ببینید.\nguide: restart-modem';
const BEYOND =
  'id: beyond-modem\nwhen: { site: no, modem: yes }\nsay: دستگاهی در نشانی مودم پاسخ می‌دهد، ولی این سایت نه.\nguide: restart-modem';
const REST = 'id: nothing-found\nsay: این سنجش چیز نادرستی نشان نداد.\nguide: restart-modem';

/** A folder with the rows of a check. */
const rows = (...entries: readonly string[]): Example => ({
  files: { 'check.yaml': entries.map((entry) => `- ${entry.replaceAll('\n', '\n  ')}\n`).join('') },
});

const right = rows(BEYOND, SILENT, REST);

/** Rules of what a connection check says at its end. */
export const findingDocs = {
  'finding-id': {
    title: 'دو سطر با یک id',
    why: 'سطر را با id می‌شناسند؛ پس یکتاست و پس از انتشار همان می‌ماند.',
    wrong: rows(BEYOND, SILENT.replace('id: silent', 'id: beyond-modem'), REST),
    right,
  },
  'finding-fact': {
    title: 'یافته یا مقداری که نداریم',
    why: 'when نام چیزی است که صفحه می‌سنجد و مقدارهایی از آن، از فهرستی بسته (در README.md). چند مقدار با فاصله می‌آید: `clock: behind ahead`.',
    wrong: rows(SILENT.replace('site: no', 'site: dead'), REST),
    right,
  },
  'finding-order': {
    title: 'سطری که هیچ‌وقت دیده نمی‌شود، یا سطر آخری که همیشه نمی‌خورد',
    why: 'نخستین سطری که می‌خواند نشان داده می‌شود: خاص‌ترها بالاتر. سطر آخر when ندارد، تا هر چه پیدا شود مشتری بداند چه کند.',
    wrong: rows(SILENT, BEYOND, REST),
    right,
  },
  'finding-claim': {
    title: 'حرفی که سنجش نمی‌داند',
    why: 'صفحه تنها پاسخ همین سایت را می‌بیند، نه همهٔ اینترنت، خط خانه یا خود مودم را. بگویید چه سنجیده شد و میان چه و چه.',
    wrong: rows(SILENT, REST.replace('این سنجش چیز نادرستی نشان نداد.', 'اینترنت شما وصل است.')),
    right,
  },
} as const satisfies RuleDocs;
