import type { textFileWords as english } from '../en/text-files.ts';
import type { Translated } from '../words.ts';
import { code } from './common.ts';

/** What is said of a file's signs: those that nobody sees, and those that are lost. */
export const textFileWords: Translated<typeof english> = {
  'hidden-character.space': ({ sign }) => [
    `اینجا نویسه‌ای پنهان (${code(sign)}) است.`,
    'به‌جای آن یک فاصلهٔ ساده بنویسید.',
  ],
  'hidden-character.half-space': ({ sign }) => [
    `اینجا نویسه‌ای پنهان (${code(sign)}) است.`,
    'به‌جای آن نیم‌فاصله بنویسید.',
  ],
  'hidden-character.nothing': ({ sign }) => [
    `اینجا نویسه‌ای پنهان (${code(sign)}) است.`,
    'آن را بردارید؛ سایت جهت واژه‌های لاتین را خودش درست می‌کند.',
  ],
  'hidden-character.beside-name': ({ attribute, name }) => [
    `کنار نامی که در ${code(attribute)} است فاصله یا نیم‌فاصله‌ای هست که دیده نمی‌شود و نام دیگری از آن می‌سازد.`,
    `بنویسید ${code(`${attribute}="${name}"`)}.`,
  ],
  'hidden-character.written-space': ({ written }) => [
    `${code(written)} فاصله‌ای می‌نویسد که فاصلهٔ ساده نیست و دیده نمی‌شود.`,
    `به‌جای ${code(written)} یک فاصلهٔ ساده بنویسید.`,
  ],
  'hidden-character.written': ({ written }) => [
    `${code(written)} نویسه‌ای پنهان می‌نویسد.`,
    `${code(written)} را بردارید؛ سایت جهت واژه‌های لاتین را خودش درست می‌کند.`,
  ],
  encoding: () => [
    'پرونده با UTF-8 ذخیره نشده، یا حرف‌هایی از آن اینجا از دست رفته است.',
    'آن را دوباره با UTF-8 ذخیره کنید؛ هر جا � می‌بینید، حرف‌ها را از نو بنویسید.',
  ],
  'field-value.remark': ({ lost }) => [
    `آنچه پس از ${code('#')} است از دست می‌رود: «${lost}».`,
    `همهٔ مقدار را میان دو نشان ${code('"')} بگذارید.`,
  ],
};
