import type { Translated } from '../words.ts';
import type { draftWords as english } from '../en/drafts.ts';
import { code, placesIn } from './common.ts';

/** What is said of what is not published yet. */
export const draftWords: Translated<typeof english> = {
  'draft-target': ({ slug }) => [
    `راهنمای «${slug}» پیش‌نویس است و مشتری صفحه‌ای پیدا نمی‌کند.`,
    'نخست آن را منتشر کنید (draft: true را از آن بردارید)، یا به جای دیگری بفرستید.',
  ],
  'draft-target.later': ({ slug, day }) => [
    `راهنمای «${slug}» پیش از ${day} صفحه‌ای ندارد.`,
    'از همان روز به آن بفرستید، یا زودتر منتشرش کنید (publish در سرآغاز آن).',
  ],
  'draft-target.here': ({ from }) => [
    `مشتری را به این راهنما می‌فرستند که هنوز آن را نمی‌بیند: ${placesIn(from)}.`,
    'نخست آن را منتشر کنید، یا آنجا به جای دیگری بفرستید.',
  ],
  'withdrawn-address': ({ place }) => [
    `تا مشتری این راهنما را نمی‌بیند، در نشانی پیشین آن «${place}» و در نشانی خودش هم چیزی پیدا نمی‌کند.`,
    `در ${code('removed.yaml')} بنویسید تا آن روز در هر کدام چه ببیند (${code('heir')} یا ${code('say')})، یا اگر هیچ مشتری این نشانی را نداشته است آن را بردارید.`,
  ],
  'withdrawn-address.later': ({ place, day }) => [
    `مشتری پیش از ${day} در نشانی پیشین این راهنما «${place}» و در نشانی خودش چیزی پیدا نمی‌کند.`,
    `همین حالا منتشرش کنید (${code('publish')} را بردارید)، یا اگر هیچ مشتری این نشانی را نداشته است آن را بردارید.`,
  ],
  'template-text': ({ text }) => [
    `«${text}» متن الگوست.`,
    'آنچه راهنما اینجا می‌گوید را بنویسید، یا تا آماده شدنش در سرآغاز draft: true بگذارید.',
  ],
  'template-text.shared': ({ text }) => [`«${text}» متن الگوست.`, 'آنچه باید گفته شود را بنویسید.'],
  placeholder: ({ text }) => [`«${text}» متن الگوست.`, 'آنچه راهنما اینجا می‌گوید را بنویسید.'],
};
