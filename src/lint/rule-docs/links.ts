import type { RuleDocs } from './rule-doc.ts';

/** Rules of links and images. */
export const linkDocs = {
  'unsafe-link': {
    title: 'پیوند ناامن',
    why: 'پیوند تنها به صفحه‌های همین سایت، به https، tel یا mailto می‌رود. نشانی‌هایی مانند `javascript:` در مرورگر مشتری کد اجرا می‌کنند.',
    wrong: { body: '[اینجا را بزنید](javascript:alert(1))' },
    right: { body: '[مودم را خاموش و روشن کنید](/modem/restart-modem/)' },
  },
  'broken-link': {
    title: 'پیوند به صفحه‌ای که نیست',
    why: 'نشانی از ریشهٔ سایت نوشته می‌شود و با / تمام می‌شود: نشانه، سپس نام پروندهٔ راهنما.',
    wrong: { body: '[مودم را خاموش و روشن کنید](/modem/restart-modm/)' },
    right: { body: '[مودم را خاموش و روشن کنید](/modem/restart-modem/)' },
  },
  'broken-anchor': {
    title: 'پیوند به جایی از صفحه که نیست',
    why: 'آنچه پس از # می‌آید نام یک عنوان همان صفحه (با خط تیره به‌جای فاصله) یا شناسهٔ یک پرسش است.',
    wrong: { body: '## چراغ‌ها\n\n[چراغ‌ها](#سیم-ها)' },
    right: { body: '## چراغ مودم\n\n[چراغ مودم](#چراغ-مودم)' },
  },
  'missing-image': {
    title: 'تصویر پیدا نشد',
    why: 'تصویر در پوشهٔ public است و نشانی‌اش از همان‌جا آغاز می‌شود. تصویر سایت‌های دیگر نمایش داده نمی‌شود.',
    wrong: { body: '![پشت مودم](/pictures/back.png)' },
    right: { body: '![پشت مودم](/pictures/modem.png)\n\n![پشت مودم][back]\n\n[back]: /pictures/modem.png' },
  },
  'image-text': {
    title: 'تصویر بدون شرح',
    why: 'کسی که تصویر را نمی‌بیند، یا اینترنتش تصویر را نمی‌گیرد، شرح آن را می‌خواند.',
    wrong: { body: '![](/pictures/modem.png)' },
    right: { body: '![پشت مودم](/pictures/modem.png)' },
  },
  'picture-kind': {
    title: 'نوع تصویر',
    why: 'همهٔ مرورگرها تصویرهای HEIC آیفون، BMP و TIFF را نشان نمی‌دهند. تصویر را به PNG، JPEG یا WebP تبدیل کنید؛ عوض کردن نام پرونده کافی نیست.',
    wrong: { body: '![پشت مودم](/pictures/modem.heic)' },
    right: { body: '![پشت مودم](/pictures/modem.png)' },
  },
  'picture-size': {
    title: 'تصویر بزرگ یا سنگین',
    why: 'مشتری برای هر کیلوبایت پول می‌دهد و گوشی‌اش تصویر پهن‌تر از ۱۴۰۰ پیکسل را کوچک می‌کند. تصویر را کوچک کنید: حداکثر ۱۴۰۰ پیکسل و ۱۵۰ کیلوبایت.',
    wrong: { body: '![صفحهٔ ورود مودم](/pictures/wide.png)' },
    right: { body: '![صفحهٔ ورود مودم](/pictures/modem.png)' },
  },
} as const satisfies RuleDocs;
