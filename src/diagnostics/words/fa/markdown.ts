import type { markdownWords as english } from '../en/markdown.ts';
import type { Translated } from '../words.ts';
import { persianNumber } from '../../../text/format/persian-format.ts';
import { code } from './common.ts';

const CODE = 'آنچه مشتری عیناً می‌نویسد را میان دو نشان ` بگذارید.';
const NO_BOX = `${code('<Steps>')} با ${code('1. …')} بنویسید، یا فهرستی با ${code('- …')} و بدون کادر.`;
const TABLE = `نام ستون‌ها را در سطر نخست و ${code('|---|---|')} را در سطر دوم بنویسید؛ بالا و پایین جدول یک سطر خالی باشد.`;
const STEPS = `هر سطر را با عدد لاتین، نقطه و فاصله آغاز کنید: ${code('1. …')}.`;
const notList = (shown: string) => `«${shown}» مانند فهرست آغاز می‌شود ولی فهرست نیست؛ سطرها به هم می‌چسبند.`;

/** What is said of signs of Markdown. */
export const markdownWords: Translated<typeof english> = {
  'markdown.title': () => [
    `نشان ${code('#')} تنها عنوان راهنما می‌سازد، و راهنما عنوان دارد.`,
    `برای عنوان بخش ${code('##')} بنویسید.`,
  ],
  'heading-level': ({ depth, level }) => [
    `عنوانی با ${persianNumber(depth)} نشان ${code('#')} زیر عنوانی با ${persianNumber(depth - 1)} نشان نیست.`,
    `پیش از آن ${code('#'.repeat(level))} بنویسید.`,
  ],
  'markdown.link-without-words': () => [
    'پیوند واژه‌ای ندارد که مشتری بزند.',
    `آن را میان دو قلاب بنویسید: ${code('[واژه‌ها](/…/)')}.`,
  ],
  'markdown.picture-size': () => [
    `اندازهٔ پس از ${code('|')} همراه شرح تصویر خوانده می‌شود.`,
    'آن را بردارید؛ صفحه اندازه را خودش می‌دهد.',
  ],
  'markdown.link-apart': ({ shown, words }) => [
    `«${shown}» پیوند نیست.`,
    `پس از قلاب فاصله نگذارید: ${code(`[${words}](…)`)}.`,
  ],
  'markdown.link-by-name': ({ shown, words }) => [
    `«${shown}» پیوند نیست.`,
    `نشانی را بنویسید: ${code(`[${words}](/…/)`)}.`,
  ],
  'markdown.steps-bullets': () => [`فهرست درون ${code('<Steps>')} شماره ندارد.`, STEPS],
  'markdown.steps-text': () => [`آنچه درون ${code('<Steps>')} است فهرست نیست.`, STEPS],
  'markdown.fence': () => [
    'اینجا تکه کدی باز می‌شود و بسته نمی‌شود؛ بقیهٔ راهنما کد می‌شود.',
    'جایی که تمام می‌شود همان نشانه‌ها را در سطری جدا بنویسید.',
  ],
  'markdown.heading-space': () => [
    `نشان ${code('#')} بدون فاصلهٔ پس از آن عنوان نمی‌سازد.`,
    `پیش از عنوان ${code('##')} و یک فاصله بنویسید.`,
  ],
  'markdown.no-table': () => ['این سطرها جدول نمی‌شوند.', TABLE],
  'markdown.tab': () => [
    'میان این واژه‌ها Tab است و مانند یک فاصله دیده می‌شود.',
    `فاصله بنویسید؛ یا جدول: ${code('| الف | ب |')} و زیرش ${code('|---|---|')}.`,
  ],
  'markdown.link-signs': () => [
    'پیوند اینجا درست نوشته نشده و همان‌طور که تایپ شده دیده می‌شود.',
    `چنین بنویسید: ${code('[واژه‌ها](/symptom/slug/)')}؛ نخست واژه‌ها، بی فاصله در نشانی، و هر دو قلاب و پرانتز بسته.`,
  ],
  'markdown.bold-signs': () => [
    `نشانه‌های ${code('**')} اینجا چیزی را پررنگ نمی‌کنند.`,
    `درون آن‌ها فاصله نگذارید، بیرونشان بگذارید و نقطه‌گذاری را بیرون ببرید: ${code('**واژه‌ها**')}.`,
  ],
  'markdown.backtick': () => [
    'این نشان ` جفت ندارد.',
    'یکی پیش از آنچه عیناً نوشته می‌شود و یکی پس از آن بگذارید.',
  ],
  'markdown.numbered': ({ shown }) => [notList(shown), STEPS],
  'markdown.bulleted': ({ shown }) => [
    notList(shown),
    `هر سطر را با خط تیره و فاصله آغاز کنید: ${code('- …')}.`,
  ],
  'markdown.box': ({ shown }) => [notList(shown), NO_BOX],
  'markdown.ticked': () => ['فهرست تیک‌دار کادرهایی دارد که نام ندارند و کسی نمی‌تواند تیکشان بزند.', NO_BOX],
  'markdown.eaten': ({ sign, shown }) => [
    `Markdown نشانه‌های ${code(sign)} را از «${shown}» برمی‌دارد.`,
    CODE,
  ],
  'markdown.eaten-name': ({ sign, shown }) => [
    `Markdown نشانه‌های ${code(sign)} را از «${shown}» برمی‌دارد.`,
    `نام را میان دو نشان ` + '`' + ` بگذارید؛ واژهٔ مهم را میان دو ستاره: ${code('**واژه**')}.`,
  ],
  'markdown.backslash': () => [`Markdown یک ${code('\\')} از این مسیر برمی‌دارد.`, CODE],
  'markdown.backslash-break': () => [`Markdown نشان ${code('\\')} پایان این سطر را شکستن سطر می‌داند.`, CODE],
  'markdown.underlined': () => [
    'نشانه‌های زیر این سطر آن را عنوان می‌کنند.',
    `برای عنوان ${code('##')} پیش از آن بنویسید؛ اگر خط جداکننده می‌خواهید، بالایش یک سطر خالی بگذارید.`,
  ],
  'markdown.heading-empty': () => ['عنوان واژه‌ای ندارد.', `پس از ${code('#')} بنویسید، یا آن را بردارید.`],
  'markdown.heading-end': ({ signs }) => [
    `Markdown نشان ${code(signs)} را از پایان عنوان برمی‌دارد.`,
    'آن را با واژه بنویسید، یا میان دو نشان ` بگذارید.',
  ],
  'markdown.lone-number': ({ number }) => [
    `${code(`${number}.`)} در آغاز سطر، آن را فهرست می‌کند.`,
    'سطر را با واژه‌ای دیگر آغاز کنید.',
  ],
  'markdown.footnote': () => [
    'پانویس از جمله‌اش دور است و زیر عنوانی انگلیسی می‌آید.',
    `آن را در خود جمله یا در ${code('<Note>')} بنویسید.`,
  ],
  'markdown.definition': ({ name }) => [
    `این سطر دیده نمی‌شود: نشانی «${name}» را تعریف می‌کند و هیچ پیوندی آن را ندارد.`,
    'دونقطهٔ پس از قلاب را بردارید، یا خود سطر را.',
  ],
  'markdown.column': () => [
    'یکی از ستون‌های این جدول نام ندارد.',
    'در سطر نخست بنویسید هر ستون چیست، یا آن را فهرست کنید.',
  ],
  'markdown.cells': ({ cells, columns }) => [
    `این سطر ${persianNumber(cells)} خانه دارد و جدول ${persianNumber(columns)} ستون.`,
    `برای خط میان یک خانه ${code('\\|')} بنویسید، یا ستونی دیگر نام ببرید.`,
  ],
  'markdown.plain-value': ({ shown, name }) => [
    `«${shown}» در ${name} کاری نمی‌کند.`,
    'نشانه‌ها را بردارید؛ این متن همان‌طور که هست دیده می‌شود.',
  ],
};
