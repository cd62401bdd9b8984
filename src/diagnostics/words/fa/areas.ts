import type { Translated } from '../words.ts';
import type { areaWords as english } from '../en/areas.ts';
import { insteadOf } from './common.ts';

const ITS_OWN = 'برای این منطقه id دیگری بنویسید، یا یکی از آن دو را بردارید.';

/** What is said of the areas that notices name. */
export const areaWords: Translated<typeof english> = {
  'area-code': ({ code, name }) => [
    `کد «${code}» از آن «${name}» است.`,
    `آن را برای یکی از دو منطقه نگه دارید، یا اینجا رقم‌های بیشتری بنویسید: «${code}2».`,
  ],
  'area-id': ({ id, name }) => [`شناسهٔ «${id}» از آن «${name}» است.`, ITS_OWN],
  'area-id.all': () => ['شناسهٔ «all» یعنی همهٔ منطقه‌ها و نام هیچ منطقه‌ای نمی‌شود.', ITS_OWN],
  'area-parent': ({ parent, near }) => [`منطقه‌ای با شناسهٔ «${parent}» نداریم.`, insteadOf(near)],
  'area-parent.circle': ({ way }) => [
    `این منطقه درون خودش است: ${way.join(' در ')}.`,
    'سطر parent بزرگ‌ترین آن‌ها را بردارید.',
  ],
};
