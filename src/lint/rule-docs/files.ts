import type { Example, RuleDocs } from './rule-doc.ts';

const GUIDE = [
  '---',
  'title: مودم را روشن کنید',
  'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.',
  'symptoms: [modem]',
  'reviewed: 2026-11-22',
  'aliases: [این مودم را روشن کنید]',
  '---',
  '',
  'مودم را روشن کنید.',
  '',
].join('\n');

const SYMPTOM =
  'title: تلویزیون اینترنتی\nsummary: تلویزیون باز نمی‌شود یا تصویر می‌ایستد.\nicon: window\norder: 9\n';

const portal = (lines: string) =>
  `name: راه‌گشا\ntagline: مشکل اینترنتتان را پیدا کنید\nprovider: شاتل\naddress: https://example.org\nlanguages:\n  - { code: fa, name: فارسی, dir: rtl }\nsupport:\n  hours: شبانه‌روزی\n  phone: { show: '91000000', dial: '91000000' }\n  email: help@example.org\nportal:\n  name: پرتال\n  kind: request-tracker\n  address: https://example.org/\n${lines}`;

const check = (lines: string): Example => ({
  files: {
    'site.yaml': `${portal('  values:\n    queue: Support\n')}topics:\n  modem: مودم\ncheck:\n${lines}`,
  },
});

/** Rules of files and of the site's own settings. */
export const fileDocs = {
  'file-name': {
    title: 'نام پرونده نشانی نمی‌شود',
    why: 'نام پرونده نشانی صفحه است: حرف کوچک لاتین، رقم و خط تیره، با پسوند ‎.mdx و در پوشهٔ یک نشانه. نام تصویر هم همین‌طور است، با پسوندی با حرف کوچک. پرونده‌ای که نامش با نقطه آغاز می‌شود و پیوند به جای دیگر (symlink) پذیرفته نیست.',
    wrong: { files: { 'articles/fa/modem/Power Light.mdx': GUIDE } },
    right: { files: { 'articles/fa/modem/power-light.mdx': GUIDE } },
  },
  encoding: {
    title: 'پرونده با UTF-8 ذخیره نشده است',
    why: 'حرف‌های فارسی تنها با UTF-8 درست خوانده می‌شوند. پرونده‌ای که با Windows-1256 یا UTF-16 ذخیره شود روی سایت نشانه‌های بی‌معنی است.',
    wrong: {
      files: { 'articles/fa/modem/power-light.mdx': GUIDE.replace('مودم را', '\uFFFD\uFFFD\uFFFD\uFFFD') },
    },
    right: { files: { 'articles/fa/modem/power-light.mdx': GUIDE } },
  },
  'duplicate-slug': {
    title: 'دو راهنما با یک نام',
    why: 'نام پرونده در همهٔ پوشه‌های یک زبان یکتاست، چون راهنماها یکدیگر را با آن می‌شناسند.',
    wrong: { files: { 'articles/fa/wifi/restart-modem.mdx': GUIDE.replace('[modem]', '[wifi]') } },
    right: { files: { 'articles/fa/wifi/restart-wifi.mdx': GUIDE.replace('[modem]', '[wifi]') } },
  },
  'duplicate-text': {
    title: 'دو راهنما با یک متن',
    why: 'جست‌وجو دو صفحهٔ یکسان را از هم جدا نمی‌کند و مشتری نمی‌داند کدام را باز کند.',
    wrong: {
      files: {
        'articles/fa/modem/power-a.mdx': GUIDE,
        'articles/fa/modem/power-b.mdx': GUIDE.replace('روشن کنید', 'خاموش نکنید'),
      },
    },
    right: {
      files: {
        'articles/fa/modem/power-a.mdx': GUIDE,
        'articles/fa/modem/power-b.mdx': GUIDE.replaceAll('روشن کنید', 'خاموش نکنید'),
      },
    },
  },
  'symptom-name': {
    title: 'نام نشانه پذیرفته نیست',
    why: 'نام پروندهٔ نشانه نشانی صفحهٔ آن است و نباید با صفحه‌های خود سایت (search، contact و مانند آن) یکی باشد.',
    wrong: { files: { 'symptoms/search.yaml': SYMPTOM } },
    right: { files: { 'symptoms/tv.yaml': SYMPTOM } },
  },
  site: {
    title: 'پروندهٔ site.yaml نیست',
    why: 'نام سایت، راه‌های تماس و پرتال در این پرونده است.',
    wrong: { files: { 'site.yaml': '' } },
    right: { files: { 'site.yaml': portal('  values:\n    queue: Support\n') } },
  },
  'portal-value': {
    title: 'پرتال یک مقدار کم دارد',
    why: 'هر نوع پرتال چند مقدار لازم دارد تا پیوند درخواست ساخته شود.',
    wrong: { files: { 'site.yaml': portal('  values: {}\n') } },
    right: { files: { 'site.yaml': portal('  values:\n    queue: Support\n') } },
  },
  'check-host': {
    title: 'سنجش اتصال از جایی می‌پرسد که چیزی را نشان نمی‌دهد',
    why: 'abroad و byAddress باید سروری در اینترنت باشند: نام یا عددی همگانی و با https. نشانی‌ای که درون خانه یا شبکهٔ شرکت معنی دارد (192.168.1.1، 10.10.34.35) مرورگر را وامی‌دارد اجازهٔ شبکهٔ خانه بخواهد و پاسخش چیزی دربارهٔ اینترنت نمی‌گوید. سایت خودتان هم خارج از کشور نیست. gateways برعکس است: تنها نشانی‌هایی که مودم در خانه دارد. byAddress عدد سرور است، نه نامش، و با /probe/empty تمام می‌شود.',
    wrong: check('  abroad: [https://10.10.34.35/, https://example.org/]\n  gateways: [8.8.8.8]\n'),
    right: check('  abroad: [https://example.net/]\n  gateways: [192.168.1.1]\n'),
  },
  'check-value': {
    title: 'مقداری در سنجش اتصال با بقیه جور نیست',
    why: 'area همان id در areas.yaml است. هر بازه یک بار و از آغاز خودش نوشته می‌شود، وگرنه سرور یکی را نمی‌بیند. در delay، عدد poor از good بزرگ‌تر است.',
    wrong: check('  line:\n    - addresses: [203.0.113.7/24]\n  delay: { good: 150, poor: 60 }\n'),
    right: check('  line:\n    - addresses: [203.0.113.0/24]\n  delay: { good: 60, poor: 150 }\n'),
  },
} as const satisfies RuleDocs;
