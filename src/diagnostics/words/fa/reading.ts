import type { Translated } from '../words.ts';
import type { readingWords as english } from '../en/reading.ts';
import { code, persianNumber } from './common.ts';

/** What is said of how a guide reads, and of when somebody last read it. */
export const readingWords: Translated<typeof english> = {
  'review-due': ({ days, most }) => [
    `${persianNumber(days)} روز است که کسی این راهنما را از نو نخوانده است (حداکثر ${persianNumber(most)}).`,
    'آن را تا پایان بخوانید، هر چه را عوض شده درست کنید و تاریخ امروز را بنویسید.',
  ],
  'review-date': ({ today }) => [
    'تاریخ بازبینی هنوز نرسیده است.',
    `روزی را بنویسید که کسی راهنما را تا پایان خوانده است؛ امروز ${code(today)} است.`,
  ],
  'field-value.year': ({ day, today }) => [
    `تاریخ بازبینی ${code(day)} میلادی نیست.`,
    `تاریخ را به میلادی بنویسید؛ امروز ${code(today)} است.`,
  ],
  'summary-length': ({ letters, least, most }) => [
    `خلاصه ${persianNumber(letters)} حرف دارد.`,
    `در ${persianNumber(least)} تا ${persianNumber(most)} حرف بنویسید راهنما چه می‌کند.`,
  ],
  'hard-to-read': ({ words, most }) => [
    `جمله‌ای با ${persianNumber(words)} واژه روی گوشی سخت خوانده می‌شود (حداکثر ${persianNumber(most)}).`,
    'آن را دو جمله کنید، یا فهرست.',
  ],
};
