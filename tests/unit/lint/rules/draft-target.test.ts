import { expect, test } from 'vitest';
import { adviceIn } from '../../../../src/diagnostics/advice-in.ts';
import { lintFiles } from '../../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';

const head = (title: string, ...fields: readonly string[]) =>
  [
    '---',
    `title: ${title}`,
    'summary: با این راهنما می\u200cفهمید چرا مودم روشن نمی\u200cشود و چطور روشنش کنید.',
    'symptoms: [modem]',
    'reviewed: 2026-11-22',
    ...fields,
    '---',
    '',
    '',
  ].join('\n');

const target = (...fields: readonly string[]) =>
  `${head('مودم بوق می\u200cزند', ...fields)}صدای بوق را بشنوید.\n`;
const source = (fields: readonly string[], body: string) =>
  `${head('مودم روشن نمی\u200cشود', ...fields)}${body}\n`;
const link = '[مودم بوق می\u200cزند](/modem/modem-beeps/#x)';

const tree = `<DecisionTree start="a">
<Step id="a" question="صدا دارد؟">
<Choice id="yes" go="b">بله</Choice>
<Choice id="no" go="c">نه</Choice>
</Step>
<Outcome id="b" result="article" article="modem-beeps" title="صدای مودم">
راهنمای بعدی را ببینید.
</Outcome>
<Outcome id="c" result="solved" title="درست است">
مودم صدا ندارد.
</Outcome>
</DecisionTree>`;

/** Where something leads to what customers do not see, in a folder with these files, on 22 November 2026. */
function found(files: Readonly<Record<string, string>>) {
  const all = new Map([...exampleFiles({ body: 'مودم را روشن کنید.' }), ...Object.entries(files)]);
  return lintFiles(all, { now: new Date('2026-11-22'), pictures: new Map() }).diagnostics.flatMap((one) =>
    one.rule === 'draft-target' && one.isOtherEnd !== true ? [`${one.file}:${one.line} ${one.message}`] : [],
  );
}

const to = 'articles/fa/modem/modem-beeps.mdx';
const from = 'articles/fa/modem/from.mdx';
const draftSaid = 'The guide "modem-beeps" is a draft: customers would find no page.';

test.each([
  ['a link', source([], link), 8],
  ['related', source(['related: [modem-beeps]'], 'متن.'), 6],
  ['an end of a tree', source([], tree), 13],
])('%s of a published guide cannot lead to a draft, and the line is named', (_, text, line) => {
  expect(found({ [to]: target('draft: true'), [from]: text })).toEqual([`${from}:${line} ${draftSaid}`]);
});

test('nor can what site.yaml, check.yaml and notices name', () => {
  const site = exampleFiles({ body: 'متن.' }).get('site.yaml') ?? '';
  const files = {
    [to]: target('draft: true'),
    'site.yaml': site
      .replace('topics:', 'start: modem-beeps\ntopics:')
      .replace('  hours:', '  guides: [modem-beeps]\n  hours:'),
    'check.yaml': '- { id: nothing, say: چیزی پیدا نشد., guide: modem-beeps }\n',
    'notices/cut.mdx':
      '---\ntitle: قطعی در تهران\nkind: outage\nimpact: down\nareas: all\nstarts: 2026-11-21T10:00+03:30\nnext: 2026-11-23T10:00+03:30\nupdates:\n  - { at: 2026-11-21T10:00+03:30, state: identified, text: کابل بریده است. }\nguides: [modem-beeps]\n---\n',
  };
  expect(found(files)).toEqual([
    `check.yaml:1 ${draftSaid}`,
    expect.stringMatching(/^notices\/cut\.mdx:\d+ /),
    expect.stringMatching(/^site\.yaml:\d+ /),
    expect.stringMatching(/^site\.yaml:\d+ /),
  ]);
});

test('nor can who comes to a removed guide be sent to one', () => {
  const files = {
    [to]: target('draft: true'),
    'removed.yaml': '- address: modem/modem-dead\n  heir: modem-beeps\n',
  };
  expect(found(files)).toEqual([`removed.yaml:2 ${draftSaid}`]);
});

test('the draft is told of all that leads to it, once, and stops nothing by it', () => {
  const files = new Map([
    ...exampleFiles({ body: 'متن.' }),
    [to, target('draft: true')] as const,
    [from, source(['related: [modem-beeps]'], link)] as const,
  ]);
  const { diagnostics } = lintFiles(files, { now: new Date('2026-11-22'), pictures: new Map() });
  expect(diagnostics.filter(({ rule, file }) => rule === 'draft-target' && file === to)).toMatchObject([
    {
      line: 6,
      message: `Customers are led to this guide, which they do not see yet: ${from}:6, ${from}:9.`,
      inDraft: true,
    },
  ]);
});

test('a snippet cannot lead to a draft where a published guide shows it, and can where drafts alone do', () => {
  const snippet = { 'snippets/fa/beeps.mdx': `${link}\n`, [to]: target('draft: true') };
  const shows = '<Snippet name="beeps" />';
  expect(found({ ...snippet, [from]: source([], shows) })).toHaveLength(1);
  expect(found({ ...snippet, [from]: source(['draft: true'], shows) })).toEqual([]);
});

test('a draft leads wherever it likes', () => {
  const text = source(['draft: true', 'related: [modem-beeps]'], `${link}\n\n${tree}`);
  expect(found({ [to]: target('draft: true'), [from]: text })).toEqual([]);
});

test.each([
  { of: 'publish: 2026-11-23', by: 'order: 1', wrong: true },
  { of: 'publish: 2026-11-22', by: 'order: 1', wrong: false },
  { of: 'publish: 2026-12-07', by: 'publish: 2026-12-05', wrong: true },
  { of: 'publish: 2026-12-05', by: 'publish: 2026-12-05', wrong: false },
  { of: 'publish: 2026-12-05', by: 'publish: 2026-12-07', wrong: false },
  { of: 'draft: true', by: 'publish: 2026-12-05', wrong: true },
])('a guide with $by that leads to one with $of is wrong: $wrong', ({ of, by, wrong }) => {
  expect(found({ [to]: target(of), [from]: source([by], link) })).toHaveLength(wrong ? 1 : 0);
});

test('the day is said, in Persian as well', () => {
  const files = new Map([
    ...exampleFiles({ body: 'متن.' }),
    [to, target('publish: 2026-12-05')] as const,
    [from, source([], link)] as const,
  ]);
  const one = lintFiles(files, { now: new Date('2026-11-22'), pictures: new Map() }).diagnostics.find(
    ({ rule, file }) => rule === 'draft-target' && file === from,
  );
  expect(one?.message).toBe('The guide "modem-beeps" has no page before 2026-12-05.');
  expect(one && adviceIn(one, 'fa').message).toBe(
    'راهنمای «modem-beeps» پیش از 2026-12-05 صفحه\u200cای ندارد.',
  );
});
