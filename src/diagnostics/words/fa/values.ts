import type { Translated } from '../words.ts';
import type { ReasonName, ValueKind, valueWords as english } from '../en/values.ts';
import { code } from './common.ts';

const reasons: Readonly<Record<ReasonName, string>> = {
  'edge-space': 'در آغاز یا پایانش فاصله هست',
  'no-host': `با ${code('https://')} و نام سرور آغاز نمی‌شود`,
  'no-sign-of-address': 'نشانه‌ای دارد که در هیچ نشانی‌ای نیست',
  'name-or-password': 'نام کاربری یا رمزی در آن است که همه می‌بینند',
  'https-twice': `دو بار ${code('https://')} دارد`,
  'not-encrypted': 'رمزگذاری ندارد، و مرورگر آن وقت راهنماها را بی‌اینترنت نگه نمی‌دارد',
  'behind-host': 'پس از نام سرور چیز دیگری هست',
  'in-a-folder': 'سایت در پوشه کار نمی‌کند: پیوندهایش به خود سرور می‌روند',
  'digits-count': 'شماره ۳ تا ۱۵ رقم دارد',
  'more-than-digits': 'جز رقم لاتین چیز دیگری هم دارد',
  'no-number': 'شمارهٔ تلفنی در آن نیست',
  'no-mailbox': 'تنها یک نشانی ایمیل نیست',
  'no-moment': 'چنین روز یا ساعتی نیست',
  'no-zone': 'نام هیچ منطقهٔ زمانی نیست',
  'many-words': 'هم‌معنی حداکثر پنج واژه دارد',
};

const whole: Readonly<Record<ValueKind, string>> = {
  address: `آن را کامل بنویسید، با ${code('https://')} در آغاز.`,
  phone: `تنها رقم لاتین بنویسید، همان‌طور که گرفته می‌شود و میان دو نشان نقل‌قول: ${code('"91000000"')}.`,
  shown: `شماره را همان‌طور بنویسید که مردم می‌شناسند: ${code('"91000000"')}.`,
  mailbox: `یک نشانی ایمیل بنویسید: ${code('help@example.org')}.`,
  moment: `تقویم و فاصله از ساعت جهانی را ببینید: ${code('2026-11-29T10:32+03:30')}.`,
  zone: `نامی از فهرست IANA بنویسید: ${code('Asia/Tehran')}.`,
  synonym: 'آن را با واژه‌های کمتری بگویید.',
};

/** What is said of values that have the right form and cannot stand. */
export const valueWords: Translated<typeof english> = {
  'field-value.meaning': ({ field, value, why, kind, meant }) => [
    `مقدار ${code(field)} «${value}» نمی‌شود: ${reasons[why]}.`,
    meant === undefined ? whole[kind] : `بنویسید ${code(meant)}.`,
  ],
  'field-value.two-groups': ({ word }) => [`«${word}» در دو دسته آمده است.`, 'آن را تنها در یکی بگذارید.'],
  'field-value.helping-word': ({ word }) => [
    `«${word}» به‌تنهایی واژه‌ای است که در هر جمله‌ای می‌آید.`,
    'آن را با واژهٔ دیگری بنویسید: «پیام‌رسان بله».',
  ],
};
