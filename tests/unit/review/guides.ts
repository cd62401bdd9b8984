import { lintFiles } from '../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import type { Version } from '../../../src/review/guide-changes.ts';

/** The file of the guide that the tests change. */
export const file = 'articles/fa/modem/modem-beeps.mdx';

/** A guide with these lines in its head and this text. */
export const guide = (fields: readonly string[], body: string): string =>
  [
    '---',
    'title: مودم بوق می\u200cزند',
    'summary: با این راهنما می\u200cفهمید چرا مودم روشن نمی\u200cشود و چطور روشنش کنید.',
    'symptoms: [modem]',
    'reviewed: 2026-11-22',
    ...fields,
    '---',
    '',
    body,
    '',
  ].join('\n');

/** A tree of a question, something to do, and two ends. */
export const tree = `<DecisionTree start="sound">

<Step id="sound" question="صدا دارد؟">
گوش کنید.

<Choice id="yes" go="restart">بله</Choice>
<Choice id="no" go="fine">نه</Choice>
</Step>

<Action id="restart" title="مودم را خاموش و روشن کنید" wait="2m" go="broken">
دو دقیقه صبر کنید.
</Action>

<Outcome id="fine" result="solved" title="سالم است">
کاری لازم نیست.
</Outcome>

<Outcome id="broken" result="ticket" topic="modem" title="باید بررسی شود">
پشتیبانی نگاه می\u200cکند.
</Outcome>

</DecisionTree>`;

/** A content folder with these files, as it was read; files that are undefined are left out. */
export function version(files: Readonly<Record<string, string | undefined>>): Version {
  const all = new Map(exampleFiles({ body: 'مودم را روشن کنید.' }));
  for (const [name, text] of Object.entries(files)) if (text !== undefined) all.set(name, text);
  return {
    files: all,
    content: lintFiles(all, { now: new Date('2026-11-22'), pictures: new Map() }),
  };
}
