import type { FormName } from '../en/forms.ts';
import { code } from './common.ts';

/** How a value is written, by what it is. */
const forms: Readonly<Record<FormName, string>> = {
  day: `سال، ماه و روز به میلادی و با رقم لاتین، مانند ${code('2026-11-22')}`,
  moment: `روز، ساعت و فاصله از ساعت جهانی با رقم لاتین، مانند ${code('2026-11-29T10:32+03:30')}`,
  language: `کد زبان با حرف کوچک لاتین، مانند ${code('fa')}`,
  areas: `${code('all')}، یا شناسهٔ منطقه‌ها از ${code('areas.yaml')} میان قلاب: ${code('[tehran, alborz]')}`,
  area: `شناسهٔ منطقه‌ای از ${code('areas.yaml')}، با حرف کوچک لاتین، رقم و خط تیره`,
  block: `یک بازه از نشانی‌ها، مانند ${code('203.0.113.0/24')} یا ${code('2001:db8::/32')}`,
  gateway: `چهار عدد با نقطه میانشان، مانند ${code('192.168.1.1')}`,
  digits: `رقم‌های لاتین با صفر نخست، میان دو نشان نقل‌قول: ${code('"021"')}`,
  file: 'نام پرونده، با حرف کوچک لاتین، رقم و خط تیرهٔ تکی',
  name: 'با حرف کوچک لاتین، رقم و خط تیره',
};

/** What to write where a value has to be of that form. */
export const writeAs = (form: FormName) => `چنین بنویسید: ${forms[form]}.`;
