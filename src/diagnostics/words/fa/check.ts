import type { Translated } from '../words.ts';
import type { checkWords as english } from '../en/check.ts';
import { insteadOf } from './common.ts';

const LEAVE_ONE = 'یکی از آن دو را بردارید.';

/** What is said of what the connection check asks, in site.yaml. */
export const checkWords: Translated<typeof english> = {
  'check-host.private': ({ host }) => [
    `«${host}» در اینترنت نیست؛ پس پاسخش دربارهٔ اتصال چیزی نمی‌گوید.`,
    'سروری با نام یا نشانی عمومی بنویسید.',
  ],
  'check-host.own': ({ host }) => [
    `«${host}» سرور همین سایت است و از همان‌جا که سایت هست پاسخ می‌دهد.`,
    'سرور دیگری در خارج از کشور بنویسید.',
  ],
  'check-host.name': ({ host, path }) => [
    `«${host}» نام است؛ تنها با نشانی عددی سرور معلوم می‌شود که نامش پیدا نمی‌شود.`,
    `نشانی عددی را بنویسید: https://203.0.113.7${path}.`,
  ],
  'check-host.path': ({ host, path, written }) => [
    `سایت در ${path} به سنجش پاسخ می‌دهد، نه در ${written}.`,
    `بنویسید «https://${host}${path}».`,
  ],
  'check-host.gateway': ({ host }) => [
    `هیچ مودمی در خانه نشانی «${host}» ندارد.`,
    'نشانی با 192.168.، 10. یا 172.16. تا 172.31. آغاز می‌شود: 192.168.1.1.',
  ],
  'check-host.twice': ({ host }) => [`«${host}» دو بار آمده است.`, LEAVE_ONE],
  'check-value.delay': ({ good, poor }) => [
    `رفت‌وبرگشت ${poor} هزارم ثانیه بد نیست وقتی ${good} هزارم ثانیه خوب است.`,
    'برای poor عددی بزرگ‌تر از good بنویسید.',
  ],
  'check-value.twice': ({ block }) => [`بازهٔ ${block} دو بار آمده است.`, LEAVE_ONE],
  'check-value.begins': ({ block, whole }) => [
    `بازهٔ ${block} از نشانی دیگری آغاز می‌شود.`,
    `بنویسید ${whole}.`,
  ],
  'check-value.area': ({ area, near }) => [`منطقه‌ای با نام «${area}» نداریم.`, insteadOf(near)],
  'check-value.no-areas': ({ area }) => [
    `منطقه‌ای با نام «${area}» نداریم.`,
    'آن را در areas.yaml بنویسید، یا این سطر را بردارید.',
  ],
};
