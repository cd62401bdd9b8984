import { describe, expect, it } from 'vitest';
import { contentOf, guide, siteYaml, symptomYaml } from './content-folder.ts';

const file = 'articles/fa/no-internet/no-internet.mdx';
const findingsOf = async (text: string) => (await contentOf({ [file]: text })).diagnostics;

describe('reading a content folder', () => {
  it('finds nothing wrong with one that is right', async () => {
    const content = await contentOf({});
    expect(content.diagnostics).toEqual([]);
    expect(content.articles[0]).toMatchObject({
      slug: 'no-internet',
      symptom: 'no-internet',
      text: 'متن راهنما.',
    });
    expect(content.symptoms[0]?.id).toBe('no-internet');
  });

  it('names the line of a wrong value in the front matter', async () => {
    expect(await findingsOf(guide.replace('2026-11-22', 'yesterday'))).toMatchObject([
      { file, line: 5, rule: 'field-value', message: expect.stringContaining('reviewed') },
    ]);
  });

  it('names a missing field, and an unknown one with what was meant', async () => {
    const diagnostics = await findingsOf(guide.replace('summary:', 'sumary:'));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'missing-field', message: 'The field "summary" is missing.' }),
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'unknown-field', line: 3, suggestion: 'Did you mean "summary"?' }),
    );
  });

  it('names the line of YAML that is not YAML', async () => {
    expect(await findingsOf(guide.replace('title: ', 'title: "'))).toMatchObject([{ rule: 'yaml' }]);
  });

  it('asks for front matter where there is none', async () => {
    expect(await findingsOf('متن')).toMatchObject([{ rule: 'front-matter', line: 1 }]);
  });

  it.each([
    ['<Chioce id="a" go="b">بله</Chioce>', 'unknown-component', 'Did you mean "Choice"?'],
    ['<Note colour="red">متن</Note>', 'unknown-attribute', 'Remove it.'],
    ['<Step id="a" question="q">متن</Step>', 'misplaced-component', 'Move it into <DecisionTree>'],
    ['import x from "y"', 'import-export', 'Remove it'],
    ['متن {1 + 1} متن', 'expression', 'two backticks'],
    ['<Note kind={x}>متن</Note>', 'expression', 'double quotes'],
    ['<div>متن</div>', 'raw-html', 'Take the tags out'],
    ['<Note>\n\nمتن', 'syntax', '</Note>'],
  ])('refuses %s on its line', async (line, rule, suggestion) => {
    const diagnostics = await findingsOf(guide.replace('متن راهنما.', `متن.\n\n${line}`));
    const found = diagnostics.find((diagnostic) => diagnostic.rule === rule);
    expect(found).toMatchObject({ file, line: 10 });
    expect(found?.suggestion).toContain(suggestion);
  });

  it('finds references to what is not there, on their lines', async () => {
    const diagnostics = await findingsOf(
      guide.replace(
        'symptoms: [no-internet]',
        'symptoms: [no-internet, no-internt]\nrelated: [no-such-guide]',
      ),
    );
    expect(diagnostics).toMatchObject([
      { rule: 'unknown-symptom', line: 4, suggestion: 'Did you mean "no-internet"?' },
      { rule: 'unknown-article', line: 5 },
    ]);
  });

  it('finds a guide that site.yaml names for the contact page and that is not there', async () => {
    const guides = (list: string) => siteYaml.replace('phone:', `guides: [${list}], phone:`);
    expect((await contentOf({ 'site.yaml': guides('no-internet') })).diagnostics).toEqual([]);
    const { diagnostics } = await contentOf({ 'site.yaml': guides('no-internet, no-internt') });
    expect(diagnostics).toMatchObject([
      { file: 'site.yaml', line: 6, rule: 'unknown-article', suggestion: 'Did you mean "no-internet"?' },
    ]);
  });

  it('wants the folder\u2019s symptom first', async () => {
    const content = await contentOf({
      'symptoms/slow.yaml': symptomYaml,
      [file]: guide.replace('[no-', '[slow, no-'),
    });
    expect(content.diagnostics).toMatchObject([{ rule: 'symptom-folder', line: 4 }]);
  });

  it('refuses one slug in two folders, and a symptom that is a page of the site', async () => {
    const content = await contentOf({
      'symptoms/slow.yaml': symptomYaml,
      'symptoms/search.yaml': symptomYaml,
      'articles/fa/slow/no-internet.mdx': guide
        .replace('[no-internet]', '[slow]')
        .replace('متن', 'متنی')
        .replace('title: اینترنت قطع', 'title: اینترنت کند')
        .replace('aliases: [قطعی]', 'aliases: [کندی]'),
    });
    expect(content.diagnostics.map(({ rule }) => rule).sort()).toEqual([
      'duplicate-slug',
      'duplicate-slug',
      'symptom-name',
    ]);
  });

  it('does not blame a link to a guide that could not be read', async () => {
    const content = await contentOf({
      'articles/fa/no-internet/broken.mdx': 'متن',
      [file]: guide.replace('symptoms:', 'related: [broken]\nsymptoms:'),
    });
    expect(content.diagnostics).toMatchObject([{ rule: 'front-matter' }]);
  });

  it('checks the tree of each guide', async () => {
    const tree =
      '<DecisionTree start="a">\n\n<Outcome id="b" result="solved">متن</Outcome>\n\n</DecisionTree>';
    expect(await findingsOf(`${guide}\n${tree}\n`)).toMatchObject([{ rule: 'tree-start', line: 10 }]);
  });

  it('checks the tree of a guide whose front matter is broken as well', async () => {
    const tree =
      '<DecisionTree start="a">\n\n<Outcome id="b" result="solved">متن</Outcome>\n\n</DecisionTree>';
    const diagnostics = await findingsOf(`${guide.replace('summary:', 'sumary:')}\n${tree}\n`);
    expect(diagnostics.map(({ rule }) => rule)).toContain('tree-start');
  });

  it('checks the text of a guide whose front matter is broken, links and sentences among it', async () => {
    const text = `متن.\n\n[پیوند](/nowhere/)\n\n<Note colour="red">متن</Note>\n\nسرعت <5\n`;
    for (const head of [guide.replace('title: ', 'title: ['), guide.replace(/^---\n/, '')]) {
      const rules = (await findingsOf(head.replace('متن راهنما.', text))).map(({ rule }) => rule);
      expect(rules).toEqual(expect.arrayContaining(['broken-link', 'unknown-attribute', 'syntax']));
    }
  });

  it('asks for site.yaml, and for what the portal needs', async () => {
    expect((await contentOf({ 'site.yaml': undefined })).diagnostics).toMatchObject([
      { file: 'site.yaml', rule: 'site' },
    ]);
    const tracker = siteYaml.replace('kind: none', 'kind: request-tracker');
    expect((await contentOf({ 'site.yaml': tracker })).diagnostics[0]?.message).toContain(
      'needs the value "queue"',
    );
  });

  it('reports all faults of all files at once, in reading order', async () => {
    const content = await contentOf({
      'site.yaml': siteYaml.replace('name: نمونه\n', ''),
      'symptoms/no-internet.yaml': symptomYaml.replace('plug', 'spoon'),
      [file]: guide.replace('متن راهنما.', '{a}\n\n{b}'),
    });
    expect(content.diagnostics.map(({ file: name, line }) => `${name}:${line}`)).toEqual([
      `${file}:8`,
      `${file}:10`,
      'site.yaml:1',
      'symptoms/no-internet.yaml:3',
    ]);
  });
});
