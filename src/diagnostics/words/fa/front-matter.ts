import type { Translated } from '../words.ts';
import type { frontMatterWords as english } from '../en/front-matter.ts';
import { code } from './common.ts';

const SIGNS = `سه نشان ${code('---')} را تنها در سطر نخست بنویسید، و یک بار دیگر در سطر پس از آخرین بخش.`;

const begin = (fields: string) =>
  `پرونده را با یک سطر ${code('---')} آغاز کنید، سپس ${code(fields)} و بخش‌های دیگر، سپس یک سطر ${code('---')}.`;

/** What is said of a head that is not read as one, or not to its end. */
export const frontMatterWords: Translated<typeof english> = {
  'front-matter': () => ['پرونده سرآغاز ندارد.', begin('title, summary')],
  'front-matter.of-notice': () => ['پرونده سرآغاز ندارد.', begin('title, kind, impact, areas, starts')],
  'front-matter.no-end': () => ['سرآغاز بسته نشده است.', `پس از آخرین بخش یک سطر ${code('---')} بنویسید.`],
  'front-matter.empty-line': () => [
    'پیش از سرآغاز یک سطر خالی هست.',
    `آن را بردارید: ${code('---')} سطر نخست پرونده است.`,
  ],
  'front-matter.beside': () => [`در سطر نخست کنار ${code('---')} فاصله یا نویسه‌ای پنهان هست.`, SIGNS],
  'front-matter.no-beginning': () => [`پیش از سرآغاز سطر ${code('---')} نیست.`, SIGNS],
  'front-matter.behind': ({ first }) => [`سرآغاز خوانده نمی‌شود: در سطر نخست «${first}» آمده است.`, SIGNS],
  'front-matter.early-end': () => [
    'سرآغاز اینجا بسته شده است، ولی پس از آن باز هم بخش‌هایی هست.',
    `این سطر را بردارید و ${code('---')} را پس از آخرین بخش بگذارید.`,
  ],
  'front-matter.other-end': () => [
    'سرآغاز آنجا که به نظر می‌رسد تمام نمی‌شود.',
    `سه نشان ${code('---')} را تنها در سطر نخست پرونده بنویسید، و یک بار دیگر پس از آخرین بخش.`,
  ],
  'front-matter.build': ({ reason }) => [
    `سازندهٔ سایت سرآغاز را نمی‌خواند: ${code(reason)}.`,
    `مقداری را که نام می‌برد ساده‌تر بنویسید، میان دو نشان ${code('"')}.`,
  ],
};
