import { editorFa } from '../strings/fa-editor.ts';
import { persianNumber } from '../text/format/persian-format.ts';
import type { State } from './changed-fields.ts';

/** The words of the review's page, which editors read, in Persian. */
export const reviewWords = {
  title: 'چه عوض شده است',
  lead: 'این صفحه برای همکاری است که پیش از انتشار می‌خواند. آنچه رفته خط‌خورده است و آنچه آمده زیرخط دارد.',
  nothing: 'چیزی عوض نشده است.',
  guides: 'راهنماها',
  files: 'پرونده‌های دیگر',
  findings: 'یافته‌های تازه',
  noFindings: 'یافتهٔ تازه‌ای نیست.',
  head: 'سرآغاز',
  text: 'متن، آن‌طور که مشتری می‌خواند',
  tree: 'درخت پرسش',
  addresses: 'پیوندها',
  source: 'خود پرونده',
  sourceOnly: 'متن و درخت همان است؛ تنها نشانه‌ها و جزءها در خود پرونده عوض شده‌اند.',
  unread: 'این راهنما هنوز خوانده نمی‌شود؛ یافته‌هایش را ببینید.',
  before: 'پیش‌تر',
  after: 'حالا',
  field: 'بخش',
  number: 'شماره',
  part: 'بخش درخت',
  changes: 'چه شده است',
  empty: 'خالی',
  shownIn: 'در این راهنماها نشان داده می‌شود:',
  picture: 'نقشهٔ درخت، با آنچه تازه است، عوض شده یا رفته',
  legend: 'کادر پررنگ و + تازه است، کادر خط‌چین و − رفته، و کادر دولایه عوض شده.',
  start: 'درخت از جای دیگری آغاز می‌شود:',
  renamed: 'شناسه‌اش عوض شد. نشانی‌ها و گزارش‌هایی که این شناسه را دارند دیگر به اینجا نمی‌رسند:',
  published: 'با این تغییر منتشر می‌شود.',
  withdrawn:
    'با این تغییر دیگر منتشر نیست: مشتری در نشانی آن و نشانی‌های پیشینش چیزی پیدا نمی‌کند، مگر آنچه در removed.yaml نوشته شود.',
  draft: 'پیش‌نویس است: مشتری آن را نمی‌بیند.',
} as const;

/** What is said of a thing that has changed. */
export const stateWords: Readonly<Record<State, string>> = {
  same: '',
  new: 'تازه',
  gone: 'رفته',
  changed: 'عوض شده',
};

/** How many lines of a text stayed as they were, in their place. */
export const sameLines = (count: number): string => `… ${persianNumber(count)} سطر بدون تغییر …`;

/** How many parts of a tree stayed as they were. */
export const sameParts = (count: number): string => `${persianNumber(count)} بخش دیگر همان است که بود.`;

/** How many guides and other files have changed. */
export function countWords(guides: number, files: number): string {
  const counts = [
    ...(guides === 0 ? [] : [`${persianNumber(guides)} راهنما`]),
    ...(files === 0 ? [] : [`${persianNumber(files)} پرونده${guides === 0 ? '' : 'ٔ دیگر'}`]),
  ];
  return `${counts.join(' و ')} عوض شده است.`;
}

/** The names of the fields of a guide's head and of the parts of a tree, as editors read them. */
export const fieldNames: Readonly<Record<string, string>> = {
  title: 'عنوان',
  summary: 'خلاصه',
  aliases: 'نام‌های دیگر',
  asked: 'جمله‌های مشتری‌ها',
  symptoms: 'نشانه‌ها',
  related: 'راهنماهای مرتبط',
  reviewed: 'روز بازبینی',
  order: 'جای آن در فهرست',
  explains: 'تنها توضیح می‌دهد',
  outage: 'پرسیدن قطعی',
  draft: 'پیش‌نویس',
  publish: 'روز انتشار',
  moved: 'نشانی‌های پیشین',
  kind: 'نوع',
  question: 'پرسش',
  text: 'توضیح',
  fact: 'آنچه سنجیده می‌شود',
  wait: 'زمان صبر، به ثانیه',
  target: 'به کجا می‌رود',
  result: 'نتیجه',
  report: 'آنچه پشتیبانی می‌خواند',
  topic: 'موضوع',
  article: 'راهنمای بعدی',
  at: 'جای ورود به راهنمای بعدی',
  who: 'کار با کیست',
  ask: 'پشتیبانی چه می‌پرسد',
  label: 'پاسخ',
  when: 'یافتهٔ سنجش',
  start: 'آغاز',
};

/** The values that programs read, as editors know them, by the field's name. */
const valueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { step: 'پرسش', action: 'کار', outcome: 'نتیجه' },
  result: editorFa.results,
  fact: editorFa.facts,
  when: editorFa.factValues,
  explains: { true: 'بله' },
  draft: { true: 'بله' },
  outage: { ask: 'بله' },
};

/** A field's value in words: itself, where it has none of its own. */
export const valueWords = (field: string, value: string): string => valueNames[field]?.[value] ?? value;
