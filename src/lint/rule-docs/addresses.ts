import type { RuleDocs } from './rule-doc.ts';

const RENAMED = (body: string) =>
  [
    '---',
    'title: مودم روشن نمی‌شود',
    'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.',
    'symptoms: [modem]',
    'aliases: [مودم مرده است]',
    'reviewed: 2026-11-22',
    'moved: [modem/modem-dead]',
    '---',
    '',
    body,
    '',
  ].join('\n');

const renamed = { 'articles/fa/modem/power.mdx': RENAMED('مودم را روشن کنید.') };

const linking = (address: string) =>
  RENAMED(`نخست [چراغ‌های مودم](${address}) را ببینید.`)
    .replace('title: مودم روشن نمی‌شود', 'title: چراغ مودم خاموش است')
    .replace('مودم مرده است', 'چراغ مودم نیست')
    .replace('moved: [modem/modem-dead]\n', '');

/** Rules of addresses at which guides stood. */
export const addressDocs = {
  'old-address': {
    title: 'نشانی پیشین نادرست',
    why: 'نشانی راهنما در پیامک، تیکت و نتیجهٔ جست‌وجوها می‌ماند. وقتی نامش عوض می‌شود، نشانی پیشین در moved می‌آید و وقتی برداشته می‌شود در removed.yaml؛ با جانشینش (heir) یا با کاری که مشتری بکند (say). نشانی چنین است: نشانه/نام. در آن صفحهٔ دیگری نیست و یک بار می‌آید. دستی لازم نیست: `npm run rename` و `npm run remove` می‌نویسند.',
    wrong: { head: 'moved: [modem/restart-modem]' },
    right: { head: 'moved: [modem/modem-dead]' },
  },
  'withdrawn-address': {
    title: 'نشانی راهنمایی که دیگر منتشر نیست',
    why: 'راهنمایی که منتشر بوده و دوباره پیش‌نویس شده است، نه در نشانی خودش صفحه‌ای دارد و نه در نشانی‌های پیشینش؛ ولی پیامک و تیکت و نشانک‌ها هنوز به آن‌ها می‌روند. در `removed.yaml` بنویسید تا انتشار دوباره در هر کدام چه دیده شود: راهنمای دیگری (heir) یا کاری که باید کرد (say). نشانی خود راهنما را هم همان‌جا بیاورید. روزی که منتشر شد آن سطرها را بردارید؛ همین وارسی یادتان می‌اندازد.',
    wrong: { head: 'draft: true\nmoved: [modem/modem-dead]' },
    right: {
      files: {
        'articles/fa/modem/power.mdx': RENAMED('مودم را روشن کنید.').replace('moved:', 'draft: true\nmoved:'),
        'removed.yaml': [
          '- address: modem/power',
          '  say: این راهنما دارد بازنویسی می‌شود؛ تا آن روز از پشتیبانی بپرسید.',
          '- address: modem/modem-dead',
          '  say: این راهنما دارد بازنویسی می‌شود؛ تا آن روز از پشتیبانی بپرسید.',
          '',
        ].join('\n'),
      },
    },
  },
  'moved-link': {
    title: 'پیوند به نشانی پیشین',
    why: 'مشتری از نشانی پیشین هم می‌رسد، ولی یک قدم دیرتر و بدون اینترنت شاید نرسد. در خود سایت نام تازه نوشته می‌شود؛ `--fix` همه را درست می‌کند: پیوندها، related، پایان‌ها، خبرها، check.yaml و site.yaml.',
    wrong: { files: { ...renamed, 'articles/fa/modem/lights.mdx': linking('/modem/modem-dead/') } },
    right: { files: { ...renamed, 'articles/fa/modem/lights.mdx': linking('/modem/power/') } },
  },
} as const satisfies RuleDocs;
