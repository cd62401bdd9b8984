import type { Translated } from '../words.ts';
import type { draftWords as english } from '../en/drafts.ts';

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
  'template-text': ({ text }) => [
    `«${text}» متن الگوست.`,
    'آنچه راهنما اینجا می‌گوید را بنویسید، یا تا آماده شدنش در سرآغاز draft: true بگذارید.',
  ],
  'template-text.shared': ({ text }) => [`«${text}» متن الگوست.`, 'آنچه باید گفته شود را بنویسید.'],
  placeholder: ({ text }) => [`«${text}» متن الگوست.`, 'آنچه راهنما اینجا می‌گوید را بنویسید.'],
};
