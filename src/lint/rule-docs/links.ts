import type { RuleDocs } from './rule-doc.ts';

const page = (title: string, field: string, body: string) =>
  [
    '---',
    `title: ${title}`,
    'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.',
    `aliases: [${title} چه کنم]`,
    'symptoms: [modem]',
    'reviewed: 2026-11-22',
    field,
    '---',
    '',
    body,
    '',
  ].join('\n');

/** Rules of links and images. */
export const linkDocs = {
  'unsafe-link': {
    title: 'پیوند ناامن',
    why: 'پیوند تنها به صفحه‌های همین سایت، به https، tel یا mailto می‌رود. آنچه با http یا www آغاز می‌شود را میان راه می‌شود عوض کرد؛ تنها نشانی مودم خانه http دارد. `--fix` آن را https می‌کند. نشانی‌هایی مانند `javascript:` در مرورگر مشتری کد اجرا می‌کنند.',
    wrong: { body: '[اینجا را بزنید](javascript:alert(1))' },
    right: { body: '[مودم را خاموش و روشن کنید](/modem/restart-modem/)' },
  },
  'broken-link': {
    title: 'پیوند به صفحه‌ای که نیست',
    why: 'نشانی از ریشهٔ سایت نوشته می‌شود و با / تمام می‌شود: نشانه، سپس نام پروندهٔ راهنما. نشانی کامل همین سایت (با https) هم همین می‌شود. `--fix` جاافتاده‌ها را می‌نویسد.',
    wrong: { body: '[مودم را خاموش و روشن کنید](/modem/restart-modm/)' },
    right: { body: '[مودم را خاموش و روشن کنید](/modem/restart-modem/)' },
  },
  'draft-target': {
    title: 'راهی به پیش‌نویس',
    why: 'راهنمایی که `draft: true` دارد، یا روز `publish` آن نرسیده است، برای مشتری صفحه ندارد. پیوند، related، پایان درخت، start و guides در site.yaml، check.yaml و خبرها هیچ‌کدام به آن نمی‌روند. پیش‌نویس خودش به هر جا می‌رود، و راهنمایی که روز انتشارش نرسیده به آنچه تا همان روز منتشر می‌شود.',
    wrong: {
      files: {
        'articles/fa/modem/modem-beeps.mdx': page('مودم بوق می‌زند', 'draft: true', 'صدای بوق را بشنوید.'),
        'articles/fa/modem/power.mdx': page(
          'مودم روشن نمی‌شود',
          'order: 2',
          '[مودم بوق می‌زند](/modem/modem-beeps/)',
        ),
      },
    },
    right: {
      files: {
        'articles/fa/modem/modem-beeps.mdx': page(
          'مودم بوق می‌زند',
          'publish: 2026-11-20',
          'صدای بوق را بشنوید.',
        ),
        'articles/fa/modem/power.mdx': page(
          'مودم روشن نمی‌شود',
          'order: 2',
          '[مودم بوق می‌زند](/modem/modem-beeps/)',
        ),
      },
    },
  },
  'broken-anchor': {
    title: 'پیوند به جایی از صفحه که نیست',
    why: 'آنچه پس از # می‌آید نام یک عنوان همان صفحه (با خط تیره به‌جای فاصله) یا شناسهٔ یک پرسش است.',
    wrong: { body: '## چراغ‌ها\n\n[چراغ‌ها](#سیم-ها)' },
    right: { body: '## چراغ مودم\n\n[چراغ مودم](#چراغ-مودم)' },
  },
  'missing-image': {
    title: 'تصویر پیدا نشد',
    why: 'تصویر در پوشهٔ pictures کنار راهنماهاست و در راهنما فقط نام پرونده‌اش نوشته می‌شود، بدون پوشه. تصویر سایت‌های دیگر نمایش داده نمی‌شود.',
    wrong: { body: '![پشت مودم](modm.png)', pictures: ['modem.png'] },
    right: { body: '![پشت مودم](modem.png)\n\n![پشت مودم][back]\n\n[back]: modem.png' },
  },
  'image-text': {
    title: 'تصویر بدون شرح',
    why: 'کسی که تصویر را نمی‌بیند، یا اینترنتش تصویر را نمی‌گیرد، شرح آن را می‌خواند.',
    wrong: { body: '![](modem.png)' },
    right: { body: '![پشت مودم](modem.png)' },
  },
  'picture-kind': {
    title: 'نوع تصویر',
    why: 'همهٔ مرورگرها تصویرهای HEIC آیفون، BMP و TIFF را نشان نمی‌دهند و GIF معمولاً می‌جنبد. تصویر را به PNG، JPEG یا WebP تبدیل کنید؛ عوض کردن نام پرونده کافی نیست. طرح را به SVG ذخیره کنید.',
    wrong: { body: '![پشت مودم](modem.heic)' },
    right: { body: '![پشت مودم](modem.png)' },
  },
  'picture-code': {
    title: 'طرحی که کد دارد',
    why: 'پروندهٔ SVG می‌تواند کد اجرا کند یا از سایت دیگری چیزی بگیرد. تنها شکل و نوشته پذیرفته می‌شود: در برنامهٔ طراحی «plain SVG» یا «optimized SVG» را انتخاب کنید، یا تصویر را به PNG ذخیره کنید.',
    wrong: { body: '![پشت مودم](script.svg)' },
    right: { body: '![پشت مودم](modem.svg)' },
  },
  'picture-size': {
    title: 'تصویر بزرگ یا سنگین',
    why: 'سایت خودش از هر تصویر دو اندازهٔ کوچک می‌سازد، ولی طرح SVG همان‌طور که هست به مشتری می‌رسد و او برای هر کیلوبایت پول می‌دهد. تصویر حداکثر ۵۰۰ کیلوبایت و ۱۶ میلیون پیکسل است و طرح حداکثر ۳۰ کیلوبایت. از عکس تنها آنچه را لازم است ببرید؛ پهنای ۱۴۰۰ پیکسل بس است.',
    wrong: { body: '![صفحهٔ ورود مودم](large.png)' },
    right: { body: '![صفحهٔ ورود مودم](modem.png)' },
  },
  'picture-unused': {
    title: 'تصویری که هیچ راهنمایی نشان نمی‌دهد',
    why: 'پروندهٔ تصویری که در هیچ راهنمایی نیست، بی‌فایده می‌ماند. شاید نامش در راهنما جا مانده یا راهنمایش پاک شده است.',
    wrong: { body: 'پشت مودم را ببینید.', pictures: ['modem.png'] },
    right: { body: '![پشت مودم](modem.png)' },
  },
} as const satisfies RuleDocs;
