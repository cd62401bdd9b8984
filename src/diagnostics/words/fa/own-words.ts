import type { Translated } from '../words.ts';
import type { ownWords as english, SiteValueName } from '../en/own-words.ts';

const whatIs: Readonly<Record<SiteValueName, string>> = {
  provider: 'نام شرکت',
  portal: 'نام پرتال',
  phone: 'شمارهٔ تلفن',
  email: 'نشانی ایمیل',
  'cost-rule': 'قاعدهٔ هزینه',
};

const message = ({ written, name }: { readonly written: string; readonly name: SiteValueName }) =>
  `«${written}» ${whatIs[name]} است که در site.yaml هم نوشته شده است.`;

/** What is said of words that an editor should have written otherwise, or not at all. */
export const ownWords: Translated<typeof english> = {
  'hand-written': (found) => [message(found), `به‌جایش بنویسید ${found.tag}.`],
  'hand-written.in-part': (found) => [message(found), `به‌جای همهٔ جمله بنویسید ${found.tag}.`],
};
