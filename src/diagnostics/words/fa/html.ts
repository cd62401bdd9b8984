import { persianNumber } from '../../../text/format/persian-format.ts';
import type { htmlWords as english } from '../en/html.ts';
import type { Sentences, Translated } from '../words.ts';
import { code } from './common.ts';

const tag =
  (suggestion: string) =>
  ({ name }: { name: string }): Sentences => [
    `تگ ${code(`<${name}>`)} از HTML است و پذیرفته نمی‌شود.`,
    suggestion,
  ];

const MARKDOWN = 'Markdown یا یکی از جزءها را بنویسید.';

/** What is said of tags of HTML, by what is written instead. */
export const htmlWords: Translated<typeof english> = {
  'raw-html.bold': tag(`برای پررنگ ${code('**واژه**')} بنویسید.`),
  'raw-html.italic': tag(`چنین بنویسید: ${code('*واژه*')}.`),
  'raw-html.key': tag(`چنین بنویسید: ${code('<Key>…</Key>')}.`),
  'raw-html.code': tag('آنچه مشتری عیناً می‌نویسد را میان دو نشان ` بگذارید.'),
  'raw-html.link': tag(`${code('[واژه‌ها](/symptom/slug/)')} یا ${code('[واژه‌ها](https://…)')} بنویسید.`),
  'raw-html.picture': tag(`چنین بنویسید: ${code('![آنچه نشان می‌دهد](name.png)')}.`),
  'raw-html.heading': tag(
    `پیش از عنوان ${code('##')} و یک فاصله بنویسید، و برای بخش کوچک‌تر ${code('###')}.`,
  ),
  'raw-html.list': tag(`پیش از هر مورد ${code('- ')} و پیش از هر گام ${code('1. ')} بنویسید.`),
  'raw-html.table': tag(`${code('| الف | ب |')}، زیرش ${code('|---|---|')} و برای هر ردیف یک سطر بنویسید.`),
  'raw-html.break': tag('یک سطر خالی بگذارید؛ بند تازه از آنجا آغاز می‌شود.'),
  'raw-html.line': tag(`${code('---')} را در سطری جدا بنویسید و بالایش یک سطر خالی بگذارید.`),
  'raw-html.folded': tag(`پیش از عنوان ${code('##')} بنویسید و متن را زیر آن.`),
  'raw-html.note': tag(
    `${code('<Note>')} را در یک سطر، متن را زیرش و ${code('</Note>')} را در سطری جدا بنویسید.`,
  ),
  'raw-html.raised': tag('آن را با واژه بنویسید.'),
  'raw-html.struck': tag('آنچه دیگر درست نیست را بردارید.'),
  'raw-html.layout': tag('تگ‌ها را بردارید؛ سایت متن را خودش می‌چیند.'),
  'raw-html.embedded': tag('آن را بردارید؛ در راهنما نمی‌آید.'),
  'raw-html.other': tag(MARKDOWN),
  'raw-html.paste': ({ count }) => [
    `متن اینجا با قالبش چسبانده شده است: ${persianNumber(count)} تگ HTML.`,
    `آن را بدون قالب بچسبانید (${code('Ctrl+Shift+V')})، یا تگ‌ها را بردارید و Markdown بنویسید.`,
  ],
  'raw-html.empty': () => [`تگ خالی ${code('<>')} پذیرفته نمی‌شود.`, MARKDOWN],
  'raw-html.raw': () => ['HTML پذیرفته نمی‌شود.', MARKDOWN],
};
