import type { syntaxWords as english } from '../en/syntax.ts';
import type { Translated } from '../words.ts';
import { code } from './common.ts';

/** What is said of a text that the parser cannot read. */
export const syntaxWords: Translated<typeof english> = {
  'syntax.angle-quotes': ({ words }) => [`دو نشان ${code('<')} گیومه نیست.`, `چنین بنویسید: «${words}».`],
  'syntax.comment': () => [
    `یادداشت پنهان ${code('<!-- … -->')} پذیرفته نمی‌شود.`,
    'آن را بردارید؛ هر چه در راهنماست مشتری می‌خواند.',
  ],
  'syntax.mailbox': ({ mailbox }) => [
    `ایمیل میان ${code('<')} و ${code('>')} اینجا پیوند نمی‌شود.`,
    `چنین بنویسید: ${code(`[${mailbox}](mailto:${mailbox})`)}.`,
  ],
  'syntax.address': () => [
    `نشانی میان ${code('<')} و ${code('>')} اینجا پیوند نمی‌شود.`,
    `${code('[واژه‌ها](/symptom/slug/)')} یا ${code('[واژه‌ها](https://…)')} بنویسید.`,
  ],
  'syntax.not-open': ({ name }) => [
    `${code(`</${name}>`)} چیزی را می‌بندد که اینجا باز نیست.`,
    `پیش از آن ${code(`<${name} …>`)} بنویسید، یا آن را بردارید؛ آنچه آخر باز شده اول بسته می‌شود.`,
  ],
  'syntax.tag': ({ name }) => [
    `تگ ${code(`<${name}>`)} درست نوشته نشده است.`,
    `آن را در یک سطر بنویسید و هر مقدار را میان دو نشان ${code('"')}: ${code(`<${name} name="value">`)}.`,
  ],
  'syntax.smart-quote': ({ sign, name }) => [
    `مقدار ${name} میان نشانهٔ ${code(sign)} است، نه ${code('"')}.`,
    `پیش و پس از آن ${code('"')} بنویسید: ${code(`${name}="…"`)}.`,
  ],
  'syntax.open-value': ({ name }) => [
    `مقدار ${name} در پایانش ${code('"')} ندارد.`,
    `جایی که تمام می‌شود ${code('"')} بنویسید: ${code(`${name}="…"`)}.`,
  ],
  'syntax.inner-quotes': ({ name }) => [
    `میان مقدار ${name} نشان ${code('"')} هست و مقدار همان‌جا تمام می‌شود.`,
    'به‌جای آن گیومه بنویسید: «…».',
  ],
  'syntax.bare-value': ({ name, value }) => [
    `مقدار ${name} میان دو نشان ${code('"')} نیست.`,
    `چنین بنویسید: ${code(`${name}="${value}"`)}.`,
  ],
  'syntax.no-value': ({ name }) => [
    `پس از ${code(`${name}=`)} مقداری نیست.`,
    `چنین بنویسید: ${code(`${name}="…"`)}؛ یا آن را بردارید.`,
  ],
  'syntax.no-equals': ({ name }) => [
    `میان ${name} و مقدارش ${code('=')} نیست.`,
    `چنین بنویسید: ${code(`${name}="…"`)}.`,
  ],
  'syntax.stray-sign': ({ name, sign }) => [
    `«${sign}» در تگ ${code(`<${name}>`)} جایی ندارد.`,
    `آن را بردارید؛ مقدار پس از نامش می‌آید: ${code('name="value"')}.`,
  ],
  'syntax.open-tag': ({ name }) => [
    `تگ ${code(`<${name}`)} در پایانش ${code('>')} ندارد.`,
    `جایی که تگ تمام می‌شود ${code('>')} بنویسید.`,
  ],
  'syntax.closed-at-once': ({ name }) => [
    `${code(`<${name} … />`)} همان‌جا بسته شده و با ${code(`</${name}>`)} دوباره بسته می‌شود.`,
    `نشان ${code('/')} را از نخستین بردارید: ${code(`<${name} …>`)}.`,
  ],
  'syntax.no-slash': ({ name }) => [
    `${code(`<${name}>`)} در این سطر دو بار باز شده است.`,
    `جایی که تمام می‌شود ${code(`</${name}>`)} بنویسید، با ${code('/')}.`,
  ],
  'syntax.open-closing-tag': ({ name }) => [
    `تگ ${code(`</${name}`)} در پایانش ${code('>')} ندارد.`,
    `چنین بنویسید: ${code(`</${name}>`)}.`,
  ],
  'syntax.brace': () => [
    `آکولاد ${code('{')} در متن پذیرفته نمی‌شود.`,
    'آن را بردارید، یا میان دو نشان ` بگذارید.',
  ],
  'syntax.braces-command': () => [
    'دستور میان آکولادها از برنامهٔ دیگری است.',
    'آن را بردارید، یا متنی را بنویسید که جایش می‌آید.',
  ],
  'syntax.braces-attributes': () => ['ویژگی‌های میان آکولادها از برنامهٔ دیگری است.', 'آن‌ها را بردارید.'],
  'syntax.sign': () => [
    `نشان ${code('<')} در متن جزئی را آغاز نمی‌کند.`,
    'آن را با واژه بنویسید («کمتر از»)، یا میان دو نشان ` بگذارید.',
  ],
  'syntax.not-closed': ({ name, meant }) => [
    `${code(`<${name}>`)} باز شده و بسته نشده است.`,
    `جایی که تمام می‌شود ${code(`</${meant}>`)} را در سطری جدا بنویسید، یا همان‌جا ببندیدش: ${code(`<${meant} … />`)}.`,
  ],
  'syntax.closed-in-line': ({ name }) => [
    `${code(`</${name}>`)} در سطری با واژه‌های دیگر است.`,
    `${code(`</${name}>`)} را مانند ${code(`<${name}>`)} در سطری جدا بنویسید.`,
  ],
  'syntax.still-open': ({ name, open }) => [
    `${code(`</${name}>`)} جایی آمده که ${code(`<${open}>`)} هنوز باز است.`,
    `نخست ${code(`</${open}>`)} بنویسید، یا نام هر دو تگ را یکی کنید.`,
  ],
  'syntax.unreadable': () => [
    'متن از اینجا به بعد خوانده نمی‌شود.',
    `نشانه‌های ${code('<')} و ${code('{')} را از این سطر بردارید.`,
  ],
  'syntax.snippet': ({ reason }) => [
    `این تکه خوانده نشد: ${code(reason)}.`,
    'آنچه آخر نوشته شده را بخش‌بخش بردارید تا این پیام برود.',
  ],
};
