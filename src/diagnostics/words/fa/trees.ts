import type { Translated } from '../words.ts';
import type { treeWords as english } from '../en/trees.ts';
import { insteadOf } from './common.ts';

/** What is said of a decision tree. */
export const treeWords: Translated<typeof english> = {
  'tree-attribute.missing': ({ component, attribute }) => [
    `در ‎<${component}>‎ ویژگی ${attribute} نیست.`,
    `درون تگ بنویسید ${attribute}="…"؛ مقدار میان دو نشان " می‌آید.`,
  ],
  'tree-attribute.no-who': () => [
    'این پایان نمی‌گوید کار با کیست.',
    'در آن who="…" بنویسید: شرکت تلفن، سازندهٔ برنامه و مانند آن.',
  ],
  'tree-attribute.unread': ({ attribute, result }) => [
    `در پایانی با result="${result}" کسی ${attribute} را نمی‌خواند.`,
    `${attribute} را بردارید، یا result دیگری بنویسید.`,
  ],
  'tree-result': ({ result, near }) => [`result یک پایان «${result}» نمی‌شود.`, insteadOf(near)],
  'tree-wait': ({ wait }) => [
    `زمان صبر «${wait}» خوانده نمی‌شود.`,
    'عدد لاتین را با s برای ثانیه یا m برای دقیقه بنویسید، حداکثر 60m: wait="2m".',
  ],
  'tree-single': () => ['هر راهنما حداکثر یک درخت دارد.', 'این درخت را به راهنمای جداگانه ببرید.'],
};
