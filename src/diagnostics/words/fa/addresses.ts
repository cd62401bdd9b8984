import type { addressWords as english } from '../en/addresses.ts';
import type { Translated } from '../words.ts';
import { code, insteadOf, placesIn } from './common.ts';

const TAKE_OUT = 'آن را بردارید: نشانی پیشین جایی است که دیگر صفحه‌ای در آن نیست.';

/** What is said of addresses at which guides stood. */
export const addressWords: Translated<typeof english> = {
  'old-address': ({ place }) => [
    `«${place}» نشانی هیچ راهنمایی نمی‌شود.`,
    'نشانه و نام پرونده را چنین بنویسید: modem/old-name.',
  ],
  'old-address.form': ({ place, meant }) => [`«${place}» درست نوشته نشده است.`, `بنویسید ${meant}.`],
  'old-address.own': ({ place }) => [`«${place}» نشانی خود همین راهنماست.`, TAKE_OUT],
  'old-address.page': ({ place, file }) => [
    `در نشانی «${place}» راهنمای دیگری هست: ${code(file)}.`,
    TAKE_OUT,
  ],
  'old-address.here': ({ from }) => [
    `نشانی این راهنما جای دیگری نشانی پیشین است: ${placesIn(from)}.`,
    'آن را آنجا بردارید، یا به این راهنما نام دیگری بدهید؛ وگرنه کسی که به آن نشانی می‌آید به اینجا می‌رسد.',
  ],
  'old-address.site': ({ place, part }) => [
    `«${place}» نشانی راهنما نبوده است: ‎/${part}/‎ از خود سایت است.`,
    'نشانی را درست کنید، یا آن را بردارید.',
  ],
  'old-address.again': ({ place }) => [`«${place}» اینجا دو بار آمده است.`, 'یکی را بردارید.'],
  'old-address.claimed': ({ place, file, line }) => [
    `«${place}» در ${file}، سطر ${line} هم نشانی پیشین است.`,
    'آن را همان‌جا نگه دارید که مشتری باید برسد و از جای دیگر بردارید.',
  ],
  'old-address.way': ({ place }) => [
    `معلوم نیست کسی که به «${place}» می‌آید چه کند.`,
    'heir را با نام راهنمایی بنویسید که جایش را می‌گیرد، یا say را با کاری که باید کرد.',
  ],
  'old-address.two-ways': ({ place }) => [
    `برای «${place}» هم heir آمده است هم say.`,
    'یکی از heir و say را نگه دارید.',
  ],
  'old-address.heir': ({ heir, near }) => [
    `راهنمایی به نام «${heir}» نیست که جایش را بگیرد.`,
    insteadOf(near),
  ],
  'moved-link': ({ old, now }) => [`«${old}» حالا «${now}» است.`, `بنویسید ${now}.`],
  'moved-link.there': ({ old, now }) => [`«${old}» حالا «${now}» است که خودش اینجا هست.`, 'آن را بردارید.'],
  'moved-link.gone': ({ old }) => [
    `راهنمای «${old}» برداشته شده و هیچ راهنمایی جایش را نگرفته است.`,
    'به راهنمای دیگری ببرید، یا این را بردارید.',
  ],
};
