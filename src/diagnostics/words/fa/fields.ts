import type { Translated } from '../words.ts';
import type { fieldWords as english } from '../en/fields.ts';
import { code, insteadOf, persianNumber } from './common.ts';
import { writeAs } from './forms.ts';

const cannotBe = ({ field, value }: { readonly field: string; readonly value: string }) =>
  `مقدار ${code(field)} «${value}» نمی‌شود.`;

const LATIN_NUMBER = `تنها رقم لاتین بنویسید، بی نشان نقل‌قول: ${code('20')}.`;

/** What is said of fields that are missing, are not known or have a wrong value. */
export const fieldWords: Translated<typeof english> = {
  'unknown-field': ({ field, near }) => [`بخشی با نام ${code(field)} نداریم.`, insteadOf(near)],
  'missing-field': ({ field, name }) => [
    `بخش ${code(field)} نوشته نشده است.`,
    `سطری با ${code(`${name}: …`)} بنویسید.`,
  ],
  'field-value.no-list': () => [
    'پرونده فهرست نیست، یا فهرستی خالی است.',
    `هر مورد را در سطرهای خودش بنویسید و سطر نخستش را با ${code('- ')} آغاز کنید.`,
  ],
  'field-value.empty': ({ field }) => [
    `بخش ${code(field)} خالی است.`,
    'مقدارش را پس از دونقطه بنویسید، یا سطر را بردارید.',
  ],
  'field-value.list': ({ field, name, value }) => [
    `بخش ${code(field)} فهرست می‌خواهد.`,
    `آن را میان قلاب بنویسید، ${code(`${name}: [${value}]`)}، یا هر مورد را در سطر خودش پس از ${code('- ')}.`,
  ],
  'field-value.one-value': ({ field }) => [
    `بخش ${code(field)} متن می‌خواهد.`,
    'پس از دونقطه یک مقدار بنویسید.',
  ],
  'field-value.text': ({ field, value }) => [
    `بخش ${code(field)} متن می‌خواهد و ${code(value)} متن نیست.`,
    `آن را میان دو نشان نقل‌قول بگذارید: ${code(`"${value}"`)}.`,
  ],
  'field-value.number': ({ field }) => [`بخش ${code(field)} عدد می‌خواهد.`, LATIN_NUMBER],
  'field-value.whole-number': ({ field }) => [
    `بخش ${code(field)} عدد درست (بی اعشار) می‌خواهد.`,
    LATIN_NUMBER,
  ],
  'field-value.fields': ({ field }) => [
    `بخش ${code(field)} خودش چند بخش دارد.`,
    'هر کدام را زیر آن در سطر خودش بنویسید، دو فاصله جلوتر.',
  ],
  'field-value.two-numbers': ({ field, show, dial }) => [
    `بخش ${code(field)} خودش چند بخش دارد.`,
    `زیر آن دو سطر بنویسید، دو فاصله جلوتر: ${code(`show: "${show}"`)} و ${code(`dial: "${dial}"`)}.`,
  ],
  'field-value.short': ({ field, count, least }) => [
    `بخش ${code(field)} ${persianNumber(count)} حرف دارد (حداقل ${persianNumber(least)}).`,
    'آن را کامل‌تر بنویسید.',
  ],
  'field-value.long': ({ field, count, most }) => [
    `بخش ${code(field)} ${persianNumber(count)} حرف دارد (حداکثر ${persianNumber(most)}).`,
    'آن را با واژه‌های کمتری بگویید.',
  ],
  'field-value.few': ({ field, least }) => [
    `فهرست ${code(field)} کم دارد (حداقل ${persianNumber(least)} مورد).`,
    'فهرست را درست کنید.',
  ],
  'field-value.many': ({ field, most }) => [
    `فهرست ${code(field)} زیاد دارد (حداکثر ${persianNumber(most)} مورد).`,
    'فهرست را درست کنید.',
  ],
  'field-value.small': ({ field, value, least }) => [
    `بخش ${code(field)} ${code(value)} است (حداقل ${code(String(least))}).`,
    'عدد دیگری بنویسید.',
  ],
  'field-value.large': ({ field, value, most }) => [
    `بخش ${code(field)} ${code(value)} است (حداکثر ${code(String(most))}).`,
    'عدد دیگری بنویسید.',
  ],
  'field-value.unknown': ({ near, ...found }) => [cannotBe(found), insteadOf(near)],
  'field-value.form': ({ form, ...found }) => [cannotBe(found), writeAs(form)],
  'field-value.comma': ({ names, ...found }) => [
    cannotBe(found),
    `میان نام‌ها ویرگول لاتین بگذارید: ${code(`[${names.join(', ')}]`)}.`,
  ],
  'field-value.path': ({ name, ...found }) => [cannotBe(found), `تنها نام پرونده را بنویسید: ${code(name)}.`],
};
