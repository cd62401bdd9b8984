import { isDraftText } from '../../content/draft-head.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { FrontMatter } from '../../mdx/front-matter.ts';
import { positionAt } from '../../diagnostics/position-at.ts';

/** What the template of `npm run new` says should be written; a test finds one of them in each of its paragraphs. */
const placeholders = new RegExp(
  [
    'در یک یا دو جملهٔ ساده بنویسید این راهنما',
    'بنویسید این راهنما برای چه وقتی است',
    'پیش از آغاز، بنویسید خواننده',
    'نخستین کار را در یک جمله بنویسید',
    'کار بعدی را بنویسید',
    'بنویسید خواننده از کجا بفهمد',
    'اگر چیزی هست که نباید انجام شود، اینجا بنویسید',
    'بنویسید قدم بعدی چیست',
    'پرسشی که با نگاه کردن پاسخ دارد',
    'در یک جمله بگویید کجا را نگاه کند',
    'آنچه پشتیبانی باید از این پاسخ بداند',
    'کاری که باید انجام شود',
    'بگویید خواننده از کجا بفهمد',
    'بنویسید مشکل چه بود و چطور پیش نیاید',
    'بنویسید پشتیبانی چه می\u200cکند',
  ].join('|'),
  'gu',
);

/**
 * Words of the template that nobody has written over: an error where customers would read them, and a reminder in a draft.
 * @param head the front matter; a snippet, which other guides show, has none.
 */
export function checkPlaceholders(source: string, head: FrontMatter | undefined): Problem[] {
  const found = [...source.matchAll(placeholders)];
  if (found.length === 0) return [];
  const key =
    head === undefined ? 'template-text.shared' : isDraftText(source) ? 'placeholder' : 'template-text';
  return found.map(({ 0: text, index }) => ({ ...positionAt(source, index), ...say(key, { text }) }));
}
