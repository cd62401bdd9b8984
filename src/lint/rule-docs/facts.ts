import type { RuleDocs } from './rule-doc.ts';
import { solved, ticket, tree } from './tree-parts.ts';

/** A question that a connection check can answer. */
const measured = (fact: string, yes: string, no: string, noGoes = 'broken') =>
  [
    `<Step id="power" question="حالا اینترنت دارید؟"${fact}>`,
    `<Choice id="yes" go="fixed"${yes}>بله</Choice>`,
    `<Choice id="no" go="${noGoes}"${no}>نه</Choice>`,
    '</Step>',
  ].join('\n');

const SITE = ' fact="site"';
const YES = ' when="yes"';
const NO = ' when="no"';

const right = tree(measured(SITE, YES, NO), solved('fixed'), ticket('broken'));

const VISIT = '<Outcome id="broken" result="visit" topic="modem">\nکارشناس خط را می‌بیند.\n</Outcome>';

const CABLES = [
  '<Step id="cables" question="سیم‌های مودم سر جایشان‌اند؟">',
  '<Choice id="yes" go="broken">بله</Choice>',
  '<Choice id="no" go="fixed">نه، یکی شل بود</Choice>',
  '</Step>',
].join('\n');

/** Rules of the questions that a connection check can answer. */
export const factDocs = {
  'tree-fact': {
    title: 'سنجش این پرسش را نمی‌شناسد',
    why: 'fact نام چیزی است که صفحه می‌سنجد و when مقدارهایی از آن که پاسخ را پیشنهاد می‌کنند؛ هر دو از فهرستی بسته‌اند (در README.md). when تنها در پرسشی است که fact دارد. مقداری که یعنی «معلوم نشد» (unset، unasked، unknown) پاسخی نیست.',
    wrong: tree(measured(' fact="internet"', YES, NO), solved('fixed'), ticket('broken')),
    right,
  },
  'tree-fact-answers': {
    title: 'یک مقدار برای دو پاسخ، یا پاسخی که نمی‌شود ردش کرد',
    why: 'هر مقدار یک پاسخ را پیشنهاد می‌کند. وقتی «نه» دو جور است، when را در هیچ‌کدام ننویسید: سنجش نمی‌داند کدام است. و همیشه پاسخ دیگری هست، چون مشتری شاید چیز دیگری می‌بیند.',
    wrong: tree(measured(SITE, YES, ' when="yes no"'), solved('fixed'), ticket('broken')),
    right,
  },
  'tree-fact-visit': {
    title: 'پاسخ سنجیده یک‌راست به مراجعهٔ کارشناس می‌رود',
    why: 'مراجعه هزینه دارد و سنجش شاید از خط دیگری گذشته باشد. پیش از آن چیزی بپرسید که تنها آدم می‌بیند: چراغ، سیم، دستگاه دیگر.',
    wrong: tree(measured(SITE, YES, NO), solved('fixed'), VISIT),
    right: tree(measured(SITE, YES, NO, 'cables'), CABLES, solved('fixed'), VISIT),
  },
} as const satisfies RuleDocs;
