import type { Translated } from '../words.ts';
import type { drawingWords as english } from '../en/drawings.ts';
import { code, insteadOf } from './common.ts';

const writeColour = (colours: string) =>
  `یکی از این‌ها را بنویسید: ${code(colours)}؛ اگر چشمک می‌زند ${code('blinking')} هم پس از آن.`;

/** What is said of values that a component cannot draw. */
export const drawingWords: Translated<typeof english> = {
  'attribute-value.light': ({ light, value, colours }) => [
    `چراغ ${code(light)} «${value}» نمی‌شود.`,
    writeColour(colours),
  ],
  'attribute-value.answer-light': ({ value, colours }) => [
    `چراغ پاسخ «${value}» نمی‌شود.`,
    writeColour(colours),
  ],
  'attribute-value.no-wiring': ({ near }) => [
    `${code('<Wiring>')} نوع (${code('kind')}) ندارد.`,
    insteadOf(near),
  ],
  'attribute-value.wiring': ({ kind, near }) => [`سیم‌کشی «${kind}» نداریم.`, insteadOf(near)],
  'attribute-value.no-platform': () => [
    `${code('<Platform>')} نام ندارد.`,
    `نام سیستم را بنویسید: ${code('<Platform name="ویندوز">')}.`,
  ],
};
