import type { Example, RuleDocs } from './rule-doc.ts';
import { right as rightTree } from './tree-parts.ts';

const AREAS = '- id: tehran\n  name: تهران\n';

/** The lines of an outage that is open, in their order. */
const fields = {
  title: 'اینترنت بخشی از تهران قطع است',
  kind: 'outage',
  impact: 'down',
  areas: '[tehran]',
  starts: '2026-11-21T20:00+03:30',
  next: '2026-11-22T12:00+03:30',
};

const ADVICE = 'اگر اینترنت گوشی دارید، کارهای فوری را با آن انجام دهید.';

/** News of a state, written at a moment. */
const news = (at: string, state: string, text: string) =>
  `\n  - at: ${at}\n    state: ${state}\n    text: ${text}`;

const RESOLVED = news('2026-11-21T23:30+03:30', 'resolved', 'اینترنت وصل شد.');

/**
 * A folder with one notice.
 * @param changed fields that are others; one that is empty is left out.
 */
function notice(changed: Readonly<Record<string, string>>, advice = ADVICE): Example {
  const lines = Object.entries({ ...fields, ...changed })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => (value.startsWith('\n') ? `${name}:${value}` : `${name}: ${value}`));
  const text = ['---', ...lines, '---', '', advice, ''].join('\n');
  return { files: { 'areas.yaml': AREAS, 'notices/tehran-outage.mdx': text } };
}

/** A folder with one guide that asks for outages. */
const asking = (body: string): Example => ({
  files: {
    'articles/fa/modem/modem-power.mdx': [
      '---',
      'title: مودم روشن نمی‌شود',
      'summary: با این راهنما می‌فهمید چرا مودم روشن نمی‌شود و چطور روشنش کنید.',
      'symptoms: [modem]',
      'reviewed: 2026-11-22',
      'aliases: [مودم خاموشه]',
      'outage: ask',
      '---',
      '',
      body,
      '',
    ].join('\n'),
  },
});

/** Rules of outages, maintenance and other news of the network. */
export const noticeDocs = {
  'notice-area': {
    title: 'منطقه‌ای با این نام نداریم',
    why: 'خبر منطقه را با id آن در `areas.yaml` نام می‌برد، تا مشتری همان منطقه آن را ببیند. برای همه‌جا بنویسید `areas: all`.',
    wrong: notice({ areas: '[teheran]' }),
    right: notice({}),
  },
  'notice-times': {
    title: 'زمان‌ها با هم نمی‌خوانند',
    why: 'پایان پس از آغاز است، خبرها از تازه به کهنه می‌آیند و هیچ خبری از آینده نیست. زمان بیش از دو سال دورتر، یا به تقویم شمسی، اشتباه نوشته شده است. روز میلادی، ساعت و فاصله از ساعت جهانی را بنویسید: 2026-11-22T12:00+03:30.',
    wrong: notice({ next: '2026-11-21T12:00+03:30' }),
    right: notice({}),
  },
  'notice-promise': {
    title: 'خبر نمی‌گوید بعد چه می‌شود',
    why: 'کسی که اینترنت ندارد می‌خواهد بداند تا کی صبر کند. اگر کسی که کار می‌کند زمانی گفته است، در estimate بنویسید؛ اگر نه، در next بنویسید کی دوباره خبر می‌دهید. زمانی از خودتان نسازید.',
    wrong: notice({ next: '' }),
    right: notice({}),
  },
  'notice-resolved': {
    title: 'قطعی تمام شده و کسی نگفته است',
    why: 'وقتی ends گذشته است، خبری با state: resolved بالای بقیه می‌خواهد: چه بود، و اگر کسی هنوز مشکل دارد چه کند.',
    wrong: notice({ ends: '2026-11-21T23:30+03:30' }),
    right: notice({ ends: '2026-11-21T23:30+03:30', updates: RESOLVED }),
  },
  'notice-markup': {
    title: 'چیزی که در خبر دیده نمی‌شود',
    why: 'متن خبر همه‌جا متن ساده است. تصویر، جدول، تیتر و جزءها کشیده نمی‌شوند و از پیوند تنها واژه‌هایش می‌ماند. `<Site>` و `<Snippet>` می‌آیند، چون متن می‌شوند. راهنماها را در بخش guides نام ببرید.',
    wrong: notice({}, '[مودم را خاموش و روشن کنید](/modem/restart-modem/).'),
    right: notice({ guides: '[restart-modem]' }),
  },
  'notice-length': {
    title: 'متن خبر بلند است',
    why: 'هر بازدیدکننده همهٔ خبرها را می‌گیرد، شاید با اینترنتی که کند است. متن تا ۲۰۰۰ حرف است؛ بقیه را در راهنما بنویسید.',
    wrong: notice(
      {},
      Array.from({ length: 40 }, (_, index) => `${ADVICE.slice(0, -1)} ${'آبپتثجچحخ'[index % 9]}.`).join(
        '\n\n',
      ),
    ),
    right: notice({}),
  },
  'notice-advice': {
    title: 'خبر نمی‌گوید تا آن وقت چه کنیم',
    why: 'زیر سرآغاز، در یک یا دو جمله بنویسید مشتری تا درست شدن چه کند: اینترنت گوشی، کاری که لازم نیست بکند.',
    wrong: notice({}, ''),
    right: notice({}),
  },
  'notice-overdue': {
    title: 'زمانی که گفته بودید گذشته است',
    why: 'estimate یا next گذشته و خبر هنوز باز است. مشتری می‌خواند «زمان اعلام‌شده گذشته است». یا بگویید تمام شد، یا خبر تازه و زمان تازه بنویسید.',
    wrong: notice({ estimate: '2026-11-22T01:00+03:30' }),
    right: notice({ estimate: '2026-11-22T09:00+03:30' }),
  },
  'notice-old': {
    title: 'قطعی روزهاست که باز است',
    why: 'شاید تمام شده و کسی نگفته است. شمار روزها در `limits.notice` پروندهٔ site.yaml است. خبری که بیش از دو سال پیش آغاز شده است روی دستگاه‌ها نمی‌آید.',
    wrong: notice({ starts: '2026-11-11T20:00+03:30' }),
    right: notice({}),
  },
  'outage-ask': {
    title: 'راهنمایی که پرسش ندارد، دربارهٔ قطعی نمی‌پرسد',
    why: 'outage: ask پیش از نخستین پرسش درخت می‌پرسد «همین قطعی است؟». راهنمای بی‌درخت جایی برای این پرسش ندارد.',
    wrong: asking('مودم را روشن کنید.'),
    right: asking(rightTree.body),
  },
} as const satisfies RuleDocs;
