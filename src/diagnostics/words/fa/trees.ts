import type { Translated } from '../words.ts';
import type { treeWords as english } from '../en/trees.ts';
import { code, insteadOf, persianNumber } from './common.ts';

const REPORT = `بنویسید پشتیبانی آن را چطور بخواند، یا ${code('report')} را بردارید تا خود متن خوانده شود.`;

/** What is said of the parts of a decision tree, each by itself. */
export const treeWords: Translated<typeof english> = {
  'tree-attribute.missing': ({ component, attribute }) => [
    `در ${code(`<${component}>`)} ویژگی ${code(attribute)} نیست.`,
    `درون تگ بنویسید ${code(`${attribute}="…"`)}؛ مقدار میان دو نشان ${code('"')} می‌آید.`,
  ],
  'tree-attribute.no-who': () => [
    'این پایان نمی‌گوید کار با کیست.',
    `در آن ${code('who="…"')} بنویسید: شرکت تلفن، سازندهٔ برنامه و مانند آن.`,
  ],
  'tree-attribute.unread': ({ attribute, result }) => [
    `در پایانی با ${code(`result="${result}"`)} کسی ${code(attribute)} را نمی‌خواند.`,
    `${code(attribute)} را بردارید، یا ${code('result')} دیگری بنویسید.`,
  ],
  'tree-result': ({ result, near }) => [
    `نتیجهٔ (${code('result')}) یک پایان «${result}» نمی‌شود.`,
    insteadOf(near),
  ],
  'tree-wait': ({ wait }) => [
    `زمان صبر «${wait}» خوانده نمی‌شود.`,
    `عدد لاتین را با ${code('s')} برای ثانیه یا ${code('m')} برای دقیقه بنویسید، حداکثر ${code('60m')}: ${code('wait="2m"')}.`,
  ],
  'tree-wait-words': ({ id, counted, words, longest }) => [
    `زمان‌سنج کار «${id}» ${code(counted)} می‌شمارد، ولی متنش می‌گوید «${words}».`,
    `بنویسید ${code(`wait="${longest}"`)}، یا همان زمان را در متن بیاورید.`,
  ],
  'tree-single': () => ['هر راهنما حداکثر یک درخت دارد.', 'این درخت را به راهنمای جداگانه ببرید.'],
  'tree-empty-choice': ({ id }) => [
    `پاسخ «${id}» متن ندارد.`,
    `پاسخ را میان ${code('<Choice …>')} و ${code('</Choice>')} بنویسید.`,
  ],
  'tree-choices.same': ({ id, label }) => [
    `دو پاسخ پرسش «${id}» هر دو «${label}» هستند.`,
    'در هر کدام بنویسید چه فرقی با دیگری دارد.',
  ],
  'tree-choices.one': ({ id }) => [
    `پرسش «${id}» تنها یک پاسخ دارد.`,
    `پاسخ دیگری بنویسید، یا آن را کار کنید: ${code('<Action>')}.`,
  ],
  'tree-choices.many': ({ id, count, most }) => [
    `پرسش «${id}» ${persianNumber(count)} پاسخ دارد (حداکثر ${persianNumber(most)}).`,
    'آن را در دو پرسش بپرسید.',
  ],
  'tree-empty-report.choice': ({ id }) => [`متن گزارش (${code('report')}) پاسخ «${id}» خالی است.`, REPORT],
  'tree-empty-report.outcome': ({ id }) => [`متن گزارش (${code('report')}) پایان «${id}» خالی است.`, REPORT],
  'tree-outcome-report': ({ id }) => [
    `عنوان پایان «${id}» به مشتری می‌گوید چه کند؛ پشتیبانی آن را به‌جای نتیجه می‌خواند.`,
    `در آن ${code('report="…"')} بنویسید: در چند واژه چه پیدا شد، برای پشتیبانی.`,
  ],
  'tree-outcome-text': ({ id }) => [
    `پایان «${id}» متن ندارد.`,
    `میان ${code('<Outcome …>')} و ${code('</Outcome>')} بنویسید چه شد و حالا چه کنند.`,
  ],
  'tree-topic.none': ({ id }) => [
    `پایان «${id}» به پشتیبانی می‌رود و موضوع ندارد.`,
    `یکی از موضوع‌های ${code('site.yaml')} را در آن بنویسید: ${code('topic="…"')}.`,
  ],
  'tree-topic': ({ topic, near }) => [`در ${code('site.yaml')} موضوع «${topic}» نیست.`, insteadOf(near)],
};
