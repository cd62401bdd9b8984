import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../../../src/diagnostics/format-diagnostic.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { findingsOf } from '../find-in-body.ts';

/** What is told of a guide's text and of snippets, in a folder in which nothing else is wrong. */
function told(body: string, snippets: Readonly<Record<string, string>>): string[] {
  const guide = exampleFiles({ body }).get(EXAMPLE_FILE) ?? '';
  const files = Object.entries(snippets).map(([name, text]) => [`snippets/fa/${name}.mdx`, text] as const);
  return findingsOf({ files: { ...Object.fromEntries(files), [EXAMPLE_FILE]: guide } }).map((one) =>
    formatDiagnostic(one),
  );
}
const LIST = '<Steps>\n\n1. مودم را خاموش کنید.\n\n</Steps>\n';

test('an unknown name is told with the one that is meant', () => {
  expect(told('سلام\n\n<Snippet name="restrat" />', { restart: LIST })).toEqual([
    `${EXAMPLE_FILE}:10:10 snippet There is no snippet "restrat". Did you mean "restart"?`,
    expect.stringMatching(/^snippets\/fa\/restart\.mdx:1:1 unused-snippet warning:/),
  ]);
  expect(told('سلام\n\n<Snippet />', {})[0]).toMatch(/snippet <Snippet> has no name\. Write the text here/);
});

test('what is wrong with a snippet is told once, in its own file and line, wherever it stands', () => {
  const two = '<Snippet name="a" />\n\nسلام.\n\n<Snippet name="a" />';
  expect(told(two, { a: 'سلام.\n\nچراغ <b>قرمز</b> و [راهنما](/modem/nowhere/) ومیشود.\n' })).toEqual([
    expect.stringMatching(/^snippets\/fa\/a\.mdx:3:6 raw-html/),
    expect.stringMatching(/^snippets\/fa\/a\.mdx:3:20 broken-link/),
  ]);
});

test('spelling in a snippet is mended in the snippet', () => {
  const [one] = findingsOf({ files: { 'snippets/fa/a.mdx': 'مودم مي‌سوزد.' } }).filter(({ fix }) => fix);
  expect(one).toMatchObject({ file: 'snippets/fa/a.mdx', rule: 'arabic-letters', fix: { text: 'می‌سوزد' } });
});

test('what stands wrongly in one guide alone is told at its line, with the snippet', () => {
  const body = '<Steps>\n\n1. سلام.\n\n   <Snippet name="list" />\n\n</Steps>\n\n<Snippet name="list" />';
  expect(told(body, { list: LIST })).toEqual([
    expect.stringMatching(
      new RegExp(
        `^${EXAMPLE_FILE}:12:4 misplaced-component <Steps> stands inside another <Steps>\\. It comes with the snippet "list"\\.`,
      ),
    ),
    expect.stringContaining(
      `snippets/fa/list.mdx:1:1 misplaced-component <Steps> stands inside another <Steps>. It is so where this snippet is shown: ${EXAMPLE_FILE}:12.`,
    ),
  ]);
});

test('a snippet stands on a line of its own, and not directly in a tree', () => {
  expect(told('متن <Snippet name="a" />', { a: LIST })).toEqual([
    expect.stringMatching(/misplaced-component <Snippet> stands in a line with other words/),
  ]);
  const tree =
    '<DecisionTree start="b">\n\n<Snippet name="a" />\n\n<Outcome id="b" result="solved" title="ت">\nسلام\n</Outcome>\n\n</DecisionTree>';
  expect(told(tree, { a: LIST }).map((line) => line.split(' ')[1])).toEqual(['tree-content']);
});

test.each([
  ['front matter', '---\ntitle: سلام\n---\n\nمتن.', /:1:1 snippet A snippet has no front matter/],
  [
    'a part of a tree',
    '<Step id="a" question="چه؟">\nمتن.\n</Step>',
    /:1:1 snippet A snippet holds no <Step>/,
  ],
  [
    'an outcome',
    '<Outcome id="a" result="solved">\nمتن.\n</Outcome>',
    /:1:1 snippet A snippet holds no <Outcome>/,
  ],
  ['an address apart', '[متن][a]\n\n[a]: /modem/restart-modem/', /:3:1 snippet An address apart/],
  ['nothing', ' \n', /:1:1 empty-part The snippet has no text/],
])('%s is refused in a snippet', (_, text, message) => {
  const found = told('سلام.\n\n<Snippet name="a" />', { a: text });
  expect(found).toEqual([expect.stringMatching(message)]);
});

test('a file of another name is told, and one that no guide shows', () => {
  const files = { 'snippets/restart.mdx': LIST, 'snippets/fa/Restart.mdx': LIST, 'snippets/fa/a.mdx': LIST };
  expect(findingsOf({ files }).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'snippets/fa/a.mdx unused-snippet',
    'snippets/fa/Restart.mdx file-name',
    'snippets/restart.mdx file-name',
  ]);
});

test('two guides that share a snippet and differ otherwise are no copies', () => {
  const guide = exampleFiles({ body: 'سلام.\n\n<Snippet name="a" />' });
  const other = (guide.get(EXAMPLE_FILE) ?? '')
    .replace(/^title: .*/m, 'title: مودم گرم است')
    .replace(/^aliases: .*/m, 'aliases: [مودم داغه]')
    .replace('سلام', 'درود');
  const files = {
    'snippets/fa/a.mdx': LIST,
    [EXAMPLE_FILE]: guide.get(EXAMPLE_FILE) ?? '',
    'articles/fa/modem/modem-hot.mdx': other,
  };
  expect(findingsOf({ files })).toEqual([]);
});
