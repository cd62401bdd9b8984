import type { RuleDocs } from './rule-doc.ts';

const SHARED_TEXT = 'مودم را از برق بکشید و ۳۰ ثانیه صبر کنید.';

/** A snippet, and a guide that names one. */
const sharedBy = (name: string) => ({
  'snippets/fa/restart.mdx': SHARED_TEXT,
  'articles/fa/modem/modem-power.mdx': [
    '---',
    'title: مودم روشن نمی‌شود',
    'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.',
    'symptoms: [modem]',
    'reviewed: 2026-11-22',
    'aliases: [مودم خاموشه]',
    '---',
    '',
    `<Snippet name="${name}" />`,
    '',
  ].join('\n'),
});

/** Rules of what may stand in a guide's text. */
export const codeDocs = {
  syntax: {
    title: 'نشانهٔ < یا { در متن',
    why: 'نشانهٔ `<` آغاز یک جزء و `{` آغاز کد است. آن‌ها را با واژه بنویسید یا میان دو نشان ` بگذارید. هر جزئی که باز می‌شود باید بسته شود.',
    wrong: { body: 'اگر سرعت <5 بود، مودم را خاموش و روشن کنید.' },
    right: { body: 'اگر سرعت کمتر از ۵ بود، مودم را خاموش و روشن کنید.' },
  },
  'too-deep': {
    title: 'تودرتوی بسیار',
    why: 'چیزی درون بیش از ۳۲ چیز دیگر است؛ بیشتر وقت‌ها با چسباندن متن پیش می‌آید. برنامه‌ها چنین متنی را نمی‌خوانند.',
    wrong: { body: `${'> '.repeat(40)}صبر کنید.` },
    right: { body: '> صبر کنید.' },
  },
  'raw-html': {
    title: 'برچسب HTML',
    why: 'راهنما با Markdown و جزءهای آماده نوشته می‌شود. HTML می‌تواند صفحه را خراب کند یا کدی اجرا کند؛ ساختن سایت با آن متوقف می‌شود.',
    wrong: { body: 'چراغ <b>قرمز</b> را ببینید.' },
    right: { body: 'چراغ **قرمز** را ببینید.' },
  },
  expression: {
    title: 'آکولاد',
    why: 'هرچه میان { و } باشد کد است و پذیرفته نمی‌شود. مقدارها را میان دو `"` بنویسید.',
    wrong: { body: '<ModemLights power={green} />' },
    right: { body: '<ModemLights power="green" />' },
  },
  'import-export': {
    title: 'خطی که با import یا export آغاز می‌شود',
    why: 'این خط‌ها کدند. جزءها بدون آن‌ها کار می‌کنند.',
    wrong: { body: 'import Note from "./Note.astro"\n\nسلام' },
    right: { body: '<Note>\n\nدکمهٔ Reset را نگه ندارید.\n\n</Note>' },
  },
  'unknown-component': {
    title: 'چنین جزئی نداریم',
    why: 'جزءها همان‌هایی‌اند که در `content/README.md` آمده‌اند. حرف بزرگ و کوچک فرق دارد.',
    wrong: { body: '<Notes>\n\nدکمهٔ Reset را نگه ندارید.\n\n</Notes>' },
    right: { body: '<Note>\n\nدکمهٔ Reset را نگه ندارید.\n\n</Note>' },
  },
  'unknown-attribute': {
    title: 'این جزء چنین ویژگی‌ای ندارد',
    why: 'ویژگی ناشناخته دیده نمی‌شود و شاید کد باشد.',
    wrong: { body: '<ModemLights powr="green" />' },
    right: { body: '<ModemLights power="green" />' },
  },
  'attribute-value': {
    title: 'مقدار ویژگی درست نیست',
    why: 'رنگ چراغ یکی از green، red، orange، blue، white یا off است و پس از آن می‌شود blinking نوشت. نوع سیم‌کشی هم یکی از طرح‌های آماده است. هیچ ویژگی‌ای بی‌مقدار یا خالی نمی‌ماند: `title` تنها نوشته نمی‌شود.',
    wrong: { body: '<ModemLights power="yellow" />' },
    right: { body: '<ModemLights power="orange blinking" />' },
  },
  'misplaced-component': {
    title: 'جزء بیرون از جای خود است',
    why: '`Platform` یک‌راست درون `Platforms` می‌آید، `Choice` درون `Step`، و `Step`، `Action` و `Outcome` درون `DecisionTree`. یادداشت، گام‌ها و شکل‌ها سطرهای خودشان را دارند، نه میان جمله. آنچه درون چیز دیگری باشد دیده نمی‌شود.',
    wrong: { body: '<Platform name="ویندوز">\n\nتنظیمات را باز کنید.\n\n</Platform>' },
    right: {
      body: '<Platforms>\n\n<Platform name="ویندوز">\n\nتنظیمات را باز کنید.\n\n</Platform>\n\n</Platforms>',
    },
  },
  'site-value': {
    title: 'site.yaml این را ندارد',
    why: '`<Site name="…" />` چیزی را نشان می‌دهد که در `site.yaml` نوشته شده است. اگر آنجا نباشد، جایش خالی می‌ماند.',
    wrong: { body: 'هزینه با کیست؟ <Site name="cost-rule" />' },
    right: { body: 'تلفن پشتیبانی <Site name="phone" /> است.' },
  },
  snippet: {
    title: 'تکهٔ مشترک درست به کار نرفته است',
    why: 'تکهٔ مشترک در `snippets/fa/<نام>.mdx` است و با `<Snippet name="نام" />` می‌آید. سرآغاز و درخت ندارد، تکه‌ها دور هم نمی‌چرخند، و همه با هم از یک صفحه بیشتر نمی‌شوند.',
    wrong: { files: sharedBy('restrat') },
    right: { files: sharedBy('restart') },
  },
  'unused-snippet': {
    title: 'تکهٔ مشترکی که هیچ راهنمایی ندارد',
    why: 'تکه‌ای که در هیچ راهنمایی نمی‌آید خوانده نمی‌شود و کهنه می‌ماند. نامش را در راهنما بنویسید یا پرونده را پاک کنید.',
    wrong: { files: { 'snippets/fa/restart.mdx': SHARED_TEXT } },
    right: { files: sharedBy('restart') },
  },
  'hand-written': {
    title: 'نام، شماره یا قاعدهٔ هزینه با دست نوشته شده است',
    why: 'نام شرکت و پرتال، تلفن، ایمیل و قاعدهٔ هزینه یک جا نوشته می‌شود: `site.yaml`. اگر در متن هم باشد، روزی که عوض شود راهنما اشتباه می‌گوید. عنوان، نام‌های دیگر و ویژگی‌ها جزء نمی‌گیرند و آزادند.',
    wrong: { body: 'با شاتل تماس بگیرید: ۹۱۰۰۰۰۰۰' },
    right: { body: 'با <Site name="provider" /> تماس بگیرید: <Site name="phone" />' },
  },
  'hidden-character': {
    title: 'نویسهٔ پنهان',
    why: 'نویسه‌هایی که دیده نمی‌شوند جهت متن را برمی‌گردانند یا جست‌وجو را خراب می‌کنند و با رونوشت از برنامه‌های دیگر می‌آیند. نیم‌فاصله از این دسته نیست. `--fix` آن‌ها را برمی‌دارد.',
    wrong: { body: 'چراغ \u202eDSL\u202c را ببینید.' },
    right: { body: 'چراغ DSL را ببینید.' },
  },
  markdown: {
    title: 'نشانه‌ای که آنچه خواسته‌اید نمی‌شود',
    why: 'Markdown نشانه‌هایی مانند ستاره، خط زیر و \\ را از متن برمی‌دارد: کد دستوری و مسیر را میان دو نشان ` بنویسید. عنوان بخش با `##` و یک فاصله می‌آید. فهرست با «- » یا عدد لاتین و نقطه (`1. `) آغاز می‌شود، نه با «•» یا «۱.». میان `]` و `(` در پیوند فاصله نیست و پیوند واژه دارد. خط دوم جدول `|---|---|` است. هر تکه کدی که باز می‌شود بسته می‌شود.',
    wrong: {
      body: 'کد *100*1# را بگیرید.\n\n۱. مودم را خاموش کنید.\n۲. یک دقیقه صبر کنید.\n\n[خاموش و روشن کردن مودم] (/modem/restart-modem/)',
    },
    right: {
      body: 'کد `*100*1#` را بگیرید.\n\n1. مودم را خاموش کنید.\n2. یک دقیقه صبر کنید.\n\n[خاموش و روشن کردن مودم](/modem/restart-modem/)',
    },
  },
  'foreign-markup': {
    title: 'نشانه‌گذاری برنامهٔ دیگر',
    why: 'هر برنامه‌ای یادداشت، پیوند و پررنگ را با نشانه‌های خودش می‌نویسد. این نشانه‌ها اینجا همان‌طور که تایپ شده‌اند روی صفحه می‌مانند. پیام می‌گوید به‌جایش چه بنویسید؛ اگر خود نشانه را می‌خواهید، آن را میان دو نشان ` بگذارید.',
    wrong: {
      body: ':::note\nنام گزینه‌ها فرق دارد.\n:::\n\n==مهم== است که [[restart-modem]] را ببینید.',
    },
    right: {
      body: '<Note>\n\nنام گزینه‌ها فرق دارد.\n\n</Note>\n\n**مهم** است که [راهنما](/modem/restart-modem/) را ببینید.',
    },
  },
  'empty-part': {
    title: 'جزء خالی',
    why: 'جزئی که چیزی در آن نیست روی صفحه جعبه‌ای خالی است.',
    wrong: { body: 'مودم را ببینید.\n\n<Note>\n\n</Note>' },
    right: { body: '<Note>\n\nدکمهٔ Reset را نگه ندارید.\n\n</Note>' },
  },
} as const satisfies RuleDocs;
