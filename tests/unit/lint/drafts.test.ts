import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from '../../../src/content/files/list-files.ts';
import { readTexts } from '../../../src/content/files/read-files.ts';
import { stopsBuild, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.ts';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { ruleDocs } from '../../../src/lint/rule-docs/table.ts';
import { lintContext } from './lint-context.ts';
import { rightFiles } from './content-folder.ts';

const now = new Date('2026-11-22');
const lint = (files: Readonly<Record<string, string>>) =>
  lintFiles(new Map(Object.entries(files)), { now, pictures: new Map() });

const file = 'articles/fa/no-internet/no-internet.mdx';
const copy = 'articles/fa/no-internet/copy.mdx';
const asDraft = (text: string) => text.replace('---\n', '---\ndraft: true\n');
const text = `${rightFiles[file] ?? ''}${'این متن بلندتر است تا تکراری شمرده شود و چیز دیگری در آن نیست. '.repeat(8)}\n`;

test('a draft with the title, the names and the text of a published guide is told so, and that guide is not', () => {
  const named = text.replace(/^aliases:.*\n/m, '').replace('symptoms:', 'aliases: [نت قطع شد]\nsymptoms:');
  const { diagnostics } = lint({ ...rightFiles, [file]: named, [copy]: asDraft(named) });
  expect(new Set(diagnostics.map((one) => one.file))).toEqual(new Set([copy]));
  expect(diagnostics.map(({ rule }) => rule)).toContain('alias-shared');
  expect(diagnostics.filter(stopsBuild)).toEqual([]);
});

test('a draft that cannot be read at all stops nothing, and its faults are told', () => {
  const broken = '---\ndraft: true\ntitle: "باز\n---\n\n<Step id=\n';
  const { diagnostics, articles } = lint({ ...rightFiles, [copy]: broken });
  expect(diagnostics.length).toBeGreaterThan(1);
  expect(diagnostics.every(({ file: own, inDraft }) => own === copy && inDraft === true)).toBe(true);
  expect(diagnostics.filter(stopsBuild)).toEqual([]);
  expect(articles.map((one) => one.file)).toEqual([file]);
});

test('the words of the template are an error in a guide that customers see, or will on a day, and a reminder in a draft', () => {
  const template = `${rightFiles[file] ?? ''}\nنخستین کار را در یک جمله بنویسید.\n`;
  const rulesOf = (own: string) => lint({ ...rightFiles, [file]: own }).diagnostics.map(({ rule }) => rule);
  expect(rulesOf(template)).toEqual(['template-text']);
  expect(rulesOf(template.replace('---\n', '---\npublish: 2026-12-05\n'))).toEqual(['template-text']);
  expect(rulesOf(asDraft(template))).toEqual(['placeholder']);
});

test('a snippet that a draft alone shows is in use', () => {
  const files = {
    ...rightFiles,
    'snippets/fa/wait.mdx': 'سی ثانیه صبر کنید.\n',
    [copy]: asDraft(text.replace('title: اینترنت', 'title: کابل')).replace(
      'متن راهنما.',
      '<Snippet name="wait" />',
    ),
  };
  expect(lint(files).diagnostics.map(({ rule }) => rule)).not.toContain('unused-snippet');
});

test('drafts are among what was read, for the preview and the tools', () => {
  const { articles } = lint({ ...rightFiles, [copy]: asDraft(text) });
  expect(articles.map(({ slug, data }) => [slug, data.draft])).toEqual([
    ['no-internet', false],
    ['copy', true],
  ]);
});

const ofOthers = (diagnostics: readonly Diagnostic[], drafts: ReadonlySet<string>) =>
  diagnostics
    .filter((one) => !drafts.has(one.file) && one.rule !== 'draft-target')
    .map((one) => formatDiagnostic(one));

test('every guide of the rules\u2019 wrong examples, made a draft, changes nothing that is said of the other files', () => {
  for (const [name, { wrong }] of Object.entries(ruleDocs)) {
    const files = exampleFiles(wrong);
    const guides = [...files.keys()].filter((one) => one.startsWith('articles/') && one.endsWith('.mdx'));
    for (const guide of guides) {
      const source = files.get(guide) ?? '';
      if (!source.startsWith('---\n')) continue;
      const without = new Map([...files].filter(([one]) => one !== guide));
      const drafts = new Set([guide]);
      const withDraft = lintFiles(
        new Map([...files, [guide, asDraft(source)]]),
        lintContext(wrong),
      ).diagnostics;
      const [said, before] = [
        ofOthers(withDraft, drafts),
        ofOthers(lintFiles(without, lintContext(wrong)).diagnostics, drafts),
      ];
      // What leads to the guide leads nowhere without it, and a file in use is not used.
      const about = /is not there|There is no (?:guide|page)|shows this|picture-unused/;
      expect(
        said.filter((one) => !about.test(one)),
        `${name}, ${guide}`,
      ).toEqual(before.filter((one) => !about.test(one)));
    }
  }
});

test('the whole fixture site says of its files what it said, when one more draft lies in it', async () => {
  const folder = path.resolve('tests/fixtures/site');
  const files = await readTexts(folder, (await listContent(folder)).files);
  const [first = ''] = [...files.keys()].filter((one) => one.startsWith('articles/fa/'));
  const source = await readFile(path.join(folder, first), 'utf8');
  const draft = first.replace(/[^/]+$/, 'one-more.mdx');
  const context = { now, pictures: new Map() };
  const before = lintFiles(files, context).diagnostics.map((one) => formatDiagnostic(one));
  const after = lintFiles(new Map([...files, [draft, asDraft(source)]]), context).diagnostics;
  expect(after.filter((one) => one.file !== draft).map((one) => formatDiagnostic(one))).toEqual(before);
  expect(after.some((one) => one.file === draft)).toBe(true);
});
