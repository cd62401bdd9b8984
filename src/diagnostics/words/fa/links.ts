import type { linkWords as english } from '../en/links.ts';
import type { Translated } from '../words.ts';
import { code, insteadOf, placesIn } from './common.ts';

/** What is said of links, and of pictures as links are. */
export const linkWords: Translated<typeof english> = {
  'image-text': () => [
    'تصویر برای کسی که آن را نمی‌بیند شرحی ندارد.',
    `میان دو قلاب بنویسید چه نشان می‌دهد: ${code('![چراغ قرمز مودم](modem.png)')}.`,
  ],
  'broken-anchor': ({ anchor, slug, near }) => [
    `در راهنمای «${slug}» جایی به نام ${code(`#${anchor}`)} نیست.`,
    insteadOf(near),
  ],
  'broken-anchor.none': ({ anchor, slug }) => [
    `در راهنمای «${slug}» جایی به نام ${code(`#${anchor}`)} نیست.`,
    `آنچه پس از ${code('#')} است را بردارید.`,
  ],
  'broken-anchor.here': ({ anchor, from }) => [
    `این راهنما جایی به نام ${code(`#${anchor}`)} ندارد، ولی از جای دیگری به آن می‌آیند: ${placesIn(from)}.`,
    'آنجا یکی از عنوان‌های امروز را بنویسید، یا عنوان پیشین را به اینجا برگردانید.',
  ],
  'broken-link.page': ({ page, nearest }) => [
    `صفحه‌ای به نشانی ${code(page)} نیست.`,
    `منظورتان ${code(nearest)} نیست؟`,
  ],
  'broken-link.no-page': ({ page }) => [
    `صفحه‌ای به نشانی ${code(page)} نیست.`,
    `نشانی یک راهنما را بنویسید: ${code('/symptom/slug/')}.`,
  ],
  'broken-link.slash': ({ page }) => [
    `صفحه‌ای به نشانی ${code(page)} نیست.`,
    `در پایانش ${code('/')} بگذارید: ${code(`${page}/`)}.`,
  ],
  'broken-link.half': ({ address }) => [
    `${code(address)} نشانی کاملی نیست.`,
    `آن را با ${code('https://')} آغاز کنید: ${code(`https://${address}`)}.`,
  ],
  'broken-link.root': ({ address }) => [
    `${code(address)} نشانی‌ای از ریشهٔ سایت نیست.`,
    `آن را با ${code('/')} آغاز کنید: ${code('/symptom/slug/')}.`,
  ],
  'broken-link.sign': ({ sign }) => [
    `نشانی با «${sign}» تمام می‌شود.`,
    'این نشان را پس از پرانتز پایانی بگذارید.',
  ],
  'broken-link.same-brackets': () => [
    'پیوند اینجا درست نوشته نشده است: واژه‌ها و نشانی در یک قلاب‌اند.',
    `چنین بنویسید: ${code('[واژه‌ها](https://…)')}.`,
  ],
  'broken-link.takes-in': ({ taken, address }) => [
    `نشانی تا فاصلهٔ بعدی می‌رود و «${taken}» را هم جزو خودش می‌گیرد.`,
    `چنین بنویسید: ${code(`[واژه‌ها](${address})`)}، یا پس از نشانی یک فاصله بگذارید.`,
  ],
  'broken-link.picture': ({ words, name }) => [
    `این پیوند به تصویر ${code(name)} است و آن را نشان نمی‌دهد.`,
    `پیش از قلاب ${code('!')} بگذارید: ${code(`![${words}](${name})`)}.`,
  ],
  'broken-link.meant': ({ address, meant }) => [
    `${code(address)} نشانی‌ای از ریشهٔ سایت نیست.`,
    `چنین بنویسید: ${code(meant)}.`,
  ],
  'broken-link.own': ({ address, path }) => [
    `${code(address)} نشانی کامل همین سایت است و روزی که نشانی سایت عوض شود می‌شکند.`,
    `کوتاهش کنید: ${code(path)}.`,
  ],
  'unsafe-link.plain': ({ address }) => [
    `نشانی با ${code('http://')} را میان راه می‌شود خواند و عوض کرد.`,
    `چنین بنویسید: ${code(address)}؛ تنها مودم خانه https ندارد.`,
  ],
  'unsafe-link.bare': ({ words }) => [
    `${code(words)} پیوندی با ${code('http://')} می‌شود که میان راه می‌شود خواند و عوض کرد.`,
    `چنین بنویسید: ${code(`[${words}](https://${words})`)}.`,
  ],
  'unsafe-link.meant': ({ address, whole }) => [
    `پیوند نمی‌تواند به ${code(address)} برود.`,
    `چنین بنویسید: ${code(whole)}.`,
  ],
  'unsafe-link': ({ address }) => [
    `پیوند نمی‌تواند به ${code(address)} برود.`,
    `به یک راهنما (${code('/symptom/slug/')})، یا به ${code('https://…')}، ${code('tel:…')} یا ${code('mailto:…')} پیوند دهید.`,
  ],
};
