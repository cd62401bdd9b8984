import type { Translated } from '../words.ts';
import type { noticeWords as english } from '../en/notices.ts';
import { insteadOf } from './common.ts';

const WRITE_A_NAME =
  'واژه‌ها را بگذارید بماند؛ راهنما را در guides نام ببرید و نشانی سایت را همان‌طور که هست بنویسید: https://….';

const SAY_HOW_IT_IS =
  'اگر تمام شده است، خبری که این را بگوید بالای بقیه بگذارید و ends را بنویسید؛ اگر نه، بنویسید حالا چه می‌دانید.';

/** What is said of outages, maintenance and other news of the network. */
export const noticeWords: Translated<typeof english> = {
  'notice-length': ({ length, most }) => [
    `متن خبر ${length} حرف است (حداکثر ${most}).`,
    'در چند جمله بگویید تا آن وقت چه کنند؛ برای بقیه، راهنما نام ببرید.',
  ],
  'notice-advice': () => ['خبر نمی‌گوید مشتری تا آن وقت چه کند.', 'زیر دومین --- در یک یا دو جمله بنویسید.'],
  'notice-markup.heading': () => [
    'عنوان در خبر سطری مانند بقیه می‌شود.',
    'نشان # را بردارید و آن را جمله‌ای بنویسید.',
  ],
  'notice-markup.link': () => [
    'در خبر از پیوند تنها واژه‌هایش می‌ماند و کسی نمی‌تواند آن را بزند.',
    WRITE_A_NAME,
  ],
  'notice-markup.definition': () => ['نشانی پیوند در خبر دیده نمی‌شود.', WRITE_A_NAME],
  'notice-markup.picture': () => ['تصویر در خبر دیده نمی‌شود.', 'با واژه بگویید چه نشان می‌دهد.'],
  'notice-markup.table': () => ['جدول در خبر سطرهایی بی‌ستون می‌شود.', 'آن را در جمله یا فهرست بنویسید.'],
  'notice-markup.line': () => [
    'خط جداکننده در خبر کشیده نمی‌شود.',
    'آن را بردارید؛ سطر خالی بند تازه می‌سازد.',
  ],
  'notice-markup.footnote': () => ['پانویس در خبر دیده نمی‌شود.', 'آن را درون جمله بنویسید.'],
  'notice-markup.component': ({ name }) => [
    `جزء <${name}> در خبر کشیده نمی‌شود.`,
    'واژه‌ها را بگذارید بماند؛ تنها <Site> و <Snippet> به‌صورت متن می‌آیند.',
  ],
  'notice-overdue.estimate': () => ['زمان estimate گذشته و خبر هنوز باز است.', SAY_HOW_IT_IS],
  'notice-overdue.next': () => ['زمان next، که خبر بعدی را وعده داده بود، گذشته است.', SAY_HOW_IT_IS],
  'notice-old': ({ days, most }) => [`این قطعی ${days} روز است که باز است (حداکثر ${most}).`, SAY_HOW_IT_IS],
  'notice-old.years': () => [
    'این خبر بیش از دو سال پیش آغاز شده است و روی دستگاه‌ها نمی‌آید.',
    SAY_HOW_IT_IS,
  ],
  'notice-promise': () => [
    'قطعی باز نه می‌گوید کی شاید درست شود و نه کی دوباره خبر می‌دهید.',
    'در next بنویسید کی دوباره خبر می‌دهید؛ اگر کسی که کار می‌کند زمانی گفته است، آن را در estimate بنویسید.',
  ],
  'notice-resolved': () => [
    'قطعی تمام شده است و هیچ خبری آن را نمی‌گوید.',
    'خبری با state: resolved بالای بقیه بگذارید: چه بود، و اگر کسی هنوز مشکل دارد چه کند.',
  ],
  'notice-area': ({ area, near }) => [`منطقه‌ای با نام «${area}» نداریم.`, insteadOf(near)],
  'notice-area.none': ({ area }) => [
    `منطقه‌ای با نام «${area}» نداریم.`,
    'آن را در areas.yaml بنویسید، یا برای همه‌جا بنویسید all.',
  ],
  'unknown-article.notice': ({ guide, near }) => [`راهنمایی با نام «${guide}» نداریم.`, insteadOf(near)],
  'field-value.named-twice': ({ name, field }) => [
    `«${name}» در ${field} دو بار آمده است.`,
    'یکی از آن دو را بردارید.',
  ],
  'notice-times.far': ({ field, now }) => [
    `زمان ${field} بیش از دو سال از امروز دور است.`,
    `چنین بنویسید؛ اکنون ${now} است.`,
  ],
  'notice-times.calendar': ({ field, now }) => [
    `زمان ${field} به تقویم میلادی نیست.`,
    `چنین بنویسید؛ اکنون ${now} است.`,
  ],
  'notice-times.order': () => [
    'این خبر از خبر بالای خود تازه‌تر است.',
    'آن را بالا ببرید: تازه‌ترین نخست می‌آید.',
  ],
  'notice-times.future': () => [
    'زمان این خبر هنوز نرسیده است.',
    'در at زمان نوشته شدن خبر می‌آید؛ آنچه در پیش است در next، estimate یا ends می‌آید.',
  ],
  'notice-times.before-start': ({ field }) => [
    `زمان ${field} پیش از آغاز خبر است.`,
    `زمان ${field} یا starts را درست کنید؛ روز و فاصله از ساعت جهانی را ببینید.`,
  ],
  'syntax.unread-notice': ({ reason }) => [
    `هیچ برنامه‌ای این خبر را نمی‌خواند: ${reason}.`,
    'آنچه را تازه نوشته‌اید تکه‌تکه بردارید تا این پیام برود.',
  ],
};
