import type { snippetWords as english } from '../en/snippets.ts';
import type { Translated } from '../words.ts';
import { persianNumber } from '../../../text/format/persian-format.ts';
import { code, insteadOf, placesIn } from './common.ts';

const WRITE_HERE = `متن را همین‌جا بنویسید، یا در پرونده‌ای به نام ${code('snippets/<language>/<name>.mdx')}.`;

/** What is said of what a guide names and other files say: snippets, and what site.yaml knows. */
export const snippetWords: Translated<typeof english> = {
  'site-value': ({ name, field }) => [
    `در site.yaml مقدار ${code(field)} نیست، پس ${code(`<Site name="${name}" />`)} چیزی نشان نمی‌دهد.`,
    `${code(field)} را در site.yaml بنویسید، یا این جمله را از راهنما بردارید.`,
  ],
  'snippet.overflow': () => [
    'تکه‌های مشترک تا اینجا از یک صفحه بیشترند.',
    'کمتر از آن‌ها نام ببرید، یا کوتاه‌ترشان کنید.',
  ],
  'snippet.circle': ({ round }) => [
    `تکه‌ها دور هم می‌چرخند: ${round.map(code).join('، ')}.`,
    'این تگ را بردارید.',
  ],
  'snippet.nesting': ({ most }) => [
    `بیش از ${persianNumber(most)} تکه درون هم‌اند.`,
    'متن یکی را در همان تکه‌ای بنویسید که نامش را می‌برد.',
  ],
  'snippet.no-name': ({ near }) => [
    `${code('<Snippet>')} نام ندارد.`,
    near.known.length === 0 ? WRITE_HERE : insteadOf(near),
  ],
  'snippet.unknown': ({ name, near }) => [`تکه‌ای به نام «${name}» نیست.`, insteadOf(near)],
  'snippet.none': ({ name }) => [`تکه‌ای به نام «${name}» نیست.`, WRITE_HERE],
  'snippet.head': () => ['تکهٔ مشترک سرآغاز ندارد.', `آن را با سطرهای ${code('---')} بردارید.`],
  'snippet.tree': ({ component }) => [
    `در تکهٔ مشترک ${code(`<${component}>`)} نمی‌آید.`,
    'درخت را در راهنما بگذارید و متن درون آن را مشترک کنید.',
  ],
  'snippet.definition': () => [
    'نشانی‌ای که جدا از واژه‌هایش باشد در راهنما پیدا نمی‌شود.',
    `نشانی را کنار واژه‌ها بنویسید: ${code('[واژه‌ها](/…/)')}.`,
  ],
  'snippet.here': ({ name }) => [`با تکهٔ «${name}» می‌آید.`, 'یا تکه را از اینجا بردارید.'],
  'snippet.there': ({ from }) => [
    `جایی که این تکه دیده می‌شود چنین است: ${placesIn(from)}.`,
    'یا تکه را از آنجا بردارید.',
  ],
  'unused-snippet': () => [
    'هیچ راهنمایی این تکه را نشان نمی‌دهد.',
    `نامش را در راهنما بنویسید، ${code('<Snippet name="…" />')}، یا پرونده را پاک کنید.`,
  ],
};
