import type { Translated } from '../words.ts';
import type { referenceWords as english } from '../en/references.ts';
import { code, insteadOf, placeIn as at } from './common.ts';

/** What is said of names that files use of each other, and of what two guides share. */
export const referenceWords: Translated<typeof english> = {
  'symptom-folder': ({ first, folder }) => [
    `نشانهٔ نخست «${first}» است، ولی پرونده در پوشهٔ «${folder}» است.`,
    `در ${code('symptoms')} نخست «${folder}» را بنویسید، یا پرونده را به پوشهٔ دیگر ببرید.`,
  ],
  'unknown-symptom': ({ symptom, near }) => [`نشانه‌ای با نام «${symptom}» نیست.`, insteadOf(near)],
  'unknown-article': ({ slug, near }) => [`راهنمایی با نام «${slug}» نیست.`, insteadOf(near)],
  'unknown-article.own': () => ['راهنما با خودش مرتبط نیست.', 'آن را بردارید.'],
  'field-value.twice': ({ name, field }) => [
    `«${name}» در ${code(field)} دو بار آمده است.`,
    'یکی از آن دو را بردارید.',
  ],
  'field-value.start': ({ slug }) => [
    `راهنمای «${slug}» پرسش ندارد؛ صفحهٔ نخست نمی‌تواند با آن آغاز شود.`,
    'نام راهنمایی را بنویسید که درخت پرسش دارد.',
  ],
  'outage-ask': () => [
    'این راهنما پرسش ندارد؛ پس نمی‌تواند پیش از آن قطعی را بپرسد.',
    `سطر ${code('outage: ask')} را بردارید، یا درخت بنویسید.`,
  ],
  'no-aliases': () => [
    `این راهنما ${code('aliases')} ندارد؛ جست‌وجو آن را تنها با عنوان و متنش پیدا می‌کند.`,
    `در ${code('aliases')} بنویسید مشتری‌ها به این مشکل چه می‌گویند، ۶ تا ۱۲ عبارت.`,
  ],
  'alias-shared': ({ name, file, line }) => [
    `عبارت «${name}» در ${at({ file, line })} هم هست.`,
    'آن را تنها در راهنمایی بگذارید که بهتر به آن می‌خورد، یا دقیق‌ترش کنید.',
  ],
  'alias-shared.twice': ({ name }) => [
    `عبارت «${name}» در این راهنما دو بار آمده است.`,
    'یکی از آن دو را بردارید.',
  ],
  'field-value.several': ({ name }) => [
    `در «${name}» چند نام است.`,
    `میان نام‌ها ویرگول لاتین بگذارید: ${code('[مودم, روتر]')}.`,
  ],
  'title-shared': ({ title, file, line }) => [
    `«${title}» عنوان ${at({ file, line })} هم هست.`,
    'بنویسید این راهنما چه فرقی دارد، یا آن را بردارید.',
  ],
  'title-shared.alias': ({ title, file, line }) => [
    `عنوان «${title}» از نام‌های ${at({ file, line })} هم هست.`,
    'در عنوان بنویسید این راهنما چه فرقی دارد، یا آن نام را در آن پرونده بردارید.',
  ],
  'duplicate-text': ({ file }) => [
    `متن این راهنما همان متن ${code(file)} است.`,
    `آنچه را فرق دارد بنویسید، یا یکی از دو راهنما را نگه دارید و در ${code('related')} نامش را بیاورید.`,
  ],
};
