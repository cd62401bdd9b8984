import type { RuleDocs } from './rule-doc.ts';
import { solved, step, ticket, tree } from './tree-parts.ts';

/** Two guides of which one enters the other at a step. */
const entering = (at: string) => {
  const guide = (title: string, alias: string, body: string) =>
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
  const next = tree(
    step('power', 'fixed', 'light'),
    step('light', 'fixed', 'broken'),
    solved('fixed'),
    ticket('broken'),
  );
  const first = tree(
    step('power', 'next', 'broken'),
    `<Outcome id="next" result="article" article="modem-light" at="${at}">\nاین راهنما را ببینید.\n</Outcome>`,
    ticket('broken'),
  );
  return {
    files: {
      'articles/fa/modem/modem-power.mdx': guide('مودم روشن نمی\u200cشود', 'مودم خاموش', first.body),
      'articles/fa/modem/modem-light.mdx': guide('چراغ مودم روشن نیست', 'چراغ خاموش', next.body),
    },
  };
};

/** Rules of what one guide's tree hands on to another's. */
export const betweenTreesDocs = {
  'tree-entry': {
    title: 'پایان، راهنمای بعدی را از جایی شروع می‌کند که پرسش نیست',
    why: 'at در result="article" شناسهٔ یک پرسش یا کار در راهنمای بعدی است. مشتری همان‌جا ادامه می‌دهد و آنچه پاسخ داده است دوباره پرسیده نمی‌شود. پایانِ آن راهنما، یا راهنمایی که پرسش ندارد، جای ورود نیست.',
    wrong: entering('lights'),
    right: entering('light'),
  },
} as const satisfies RuleDocs;
