import type { Translated } from '../words.ts';
import type { portalWords as english } from '../en/portal.ts';
import { insteadOf } from './common.ts';

/** What is said of the provider's portal, in site.yaml. */
export const portalWords: Translated<typeof english> = {
  'portal-value.missing': ({ kind, name }) => [
    `پرتال از نوع «${kind}» مقدار «${name}» را می‌خواهد.`,
    `زیر portal و values بنویسید «${name}: …»؛ توضیحش در src/portal/README.md است.`,
  ],
  'portal-value.unknown': ({ kind, name, near }) => [
    `پرتال از نوع «${kind}» مقداری با نام «${name}» نمی‌گیرد.`,
    insteadOf(near),
  ],
  'portal-value.fragment': () => [
    'نشانی پرتال «#» دارد؛ آنچه پس از آن بیاید به پرتال نمی‌رسد.',
    'نشان «#» و آنچه پس از آن است را بردارید، یا نوع «none» را برگزینید.',
  ],
  'portal-value.own-field': ({ name }) => [`پارامتر «${name}» را خود سایت پر می‌کند.`, 'این سطر را بردارید.'],
  'portal-value.no-room': ({ limit, bare, least }) => [
    `در پیوند ${limit} بایتی برای کد گزارش جا نمی‌ماند: سهم پرتال ${bare} بایت است.`,
    `در limits، مقدار link را دست‌کم ${least} بنویسید، یا fields پرتال را کوتاه کنید.`,
  ],
};
