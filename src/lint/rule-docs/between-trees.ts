import type { RuleDocs } from './rule-doc.ts';
import { solved, step, ticket, tree } from './tree-parts.ts';

const guide = (title: string, alias: string, { body }: { readonly body: string }) =>
  [
    '---',
    `title: ${title}`,
    'summary: با این راهنما می\u200cفهمید چرا مودم روشن نمی\u200cشود و چطور روشنش کنید.',
    `aliases: [${alias}]`,
    'symptoms: [modem]',
    'reviewed: 2026-11-22',
    '---',
    '',
    body,
    '',
  ].join('\n');

/** Two guides of which the first hands on to the second. */
const twoGuides = (first: { readonly body: string }, next: { readonly body: string }) => ({
  files: {
    'articles/fa/modem/modem-power.mdx': guide('مودم روشن نمی\u200cشود', 'مودم خاموش', first),
    'articles/fa/modem/modem-light.mdx': guide('چراغ مودم روشن نیست', 'چراغ خاموش', next),
  },
});

/** An end that hands on to the second guide. */
const handingOn = (at?: string) =>
  [
    `<Outcome id="next" result="article" article="modem-light"${at === undefined ? '' : ` at="${at}"`}>`,
    'این راهنما را ببینید.',
    '</Outcome>',
  ].join('\n');

/** A question of its own words. */
const light = (id: string, no: string) =>
  step(id, 'fixed', no).replace('مودم روشن است؟', `چراغ ${id} روشن است؟`);

/** The second guide, which asks first what the first has asked. */
const next = tree(
  step('power', 'fixed', 'light'),
  light('light', 'broken'),
  solved('fixed'),
  ticket('broken'),
);

const entering = (at?: string) =>
  twoGuides(tree(step('power', 'next', 'broken'), handingOn(at), ticket('broken')), next);

/** A first guide that hands on after so many questions, to a second of five. */
const chainOf = (count: number) => {
  const asked = Array.from({ length: count - 1 }, (_, index) =>
    light(`q${index + 1}`, index === count - 2 ? 'next' : `q${index + 2}`),
  );
  const first = tree(step('power', 'fixed', 'q1'), ...asked, handingOn(), solved('fixed'));
  const five = ['power', 'a', 'b', 'c', 'd'].map((id, index, all) => light(id, all[index + 1] ?? 'broken'));
  return twoGuides(first, tree(...five, solved('fixed'), ticket('broken')));
};

/** Rules of what one guide's tree hands on to another's. */
export const betweenTreesDocs = {
  'tree-entry': {
    title: 'پایان، راهنمای بعدی را از جایی شروع می‌کند که پرسش نیست',
    why: 'at در result="article" شناسهٔ یک پرسش یا کار در راهنمای بعدی است. مشتری همان‌جا ادامه می‌دهد و آنچه پاسخ داده است دوباره پرسیده نمی‌شود. پایانِ آن راهنما، یا راهنمایی که پرسش ندارد، جای ورود نیست.',
    wrong: entering('lights'),
    right: entering('light'),
  },
  'tree-long-chain': {
    title: 'راه بلند از راهنما به راهنما',
    why: 'کسی که اینترنتش قطع است پیش از رسیدن به پایان بیش از ۸ پرسش و کار نمی‌بیند؛ راهنماهایی هم که پایان‌ها به آن‌ها می‌روند شمرده می‌شوند، هر کدام از همان‌جا که at می‌گوید و هر کدام یک بار. کمتر بپرسید، با at جلوتر وارد شوید، یا زودتر به پشتیبانی بسپارید. اندازه در `limits.screens` پروندهٔ site.yaml است.',
    wrong: chainOf(4),
    right: chainOf(3),
  },
  'tree-asked-again': {
    title: 'راهنمای بعدی همان پرسش را دوباره می‌پرسد',
    why: 'مشتری چیزی را که گفته است دوباره نمی‌گوید. در پایانی که به راهنمای بعدی می‌رود با at از آن پرسش بگذرید؛ پاسخ‌ها در گزارش می‌مانند. پرسشی که درست پس از یک کار می‌آید («حالا درست شد؟») تکرار شمرده نمی‌شود.',
    wrong: entering(),
    right: entering('light'),
  },
} as const satisfies RuleDocs;
