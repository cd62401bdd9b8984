import { z } from 'astro/zod';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../../../src/content/schemas/article.ts';
import { noticeSchema } from '../../../src/content/schemas/notice.ts';
import { lintNotices } from '../../../src/lint/lint-notices.ts';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { contentSchemas, fieldSnippets } from '../../../src/content/schemas/json-schemas.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { frontMatter } from '../../../src/mdx/front-matter.ts';
import { lintGuide } from '../../../src/lint/lint-guide.ts';
import { readFiles } from '../../../src/content/files/read-files.ts';
import { componentRules } from '../../../src/mdx/components.ts';
import { readGuides, scaleGuides } from '../../bench/speed/scaled-content.ts';
import { fixtureContent } from '../../fixture-site.ts';
import { countLookUps } from '../look-ups.ts';

const context = { now: new Date('2026-11-22'), pictures: new Map() };

test('the schemas in .vscode are those of the code', () => {
  for (const [name, text] of contentSchemas()) {
    expect(readFileSync(`.vscode/schemas/${name}`, 'utf8'), `${name}: run "npm run schemas"`).toBe(text);
  }
});

test('the snippets of the front matter are those of the code, and each field says what it means', () => {
  expect(readFileSync('.vscode/front-matter.code-snippets', 'utf8')).toBe(fieldSnippets());
  const described = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return true;
    const inner = Object.values(node).every(described);
    if (!('properties' in node) || typeof node.properties !== 'object' || node.properties === null)
      return inner;
    const fields: unknown[] = Object.values(node.properties);
    return (
      inner && fields.every((field) => typeof field === 'object' && field !== null && 'description' in field)
    );
  };
  for (const [name, text] of contentSchemas()) expect(described(JSON.parse(text)), name).toBe(true);
});

test('the JSON schema of front matter takes every guide and refuses what the site refuses', () => {
  const text = contentSchemas().get('article.schema.json') ?? '{}';
  const schema = z.fromJSONSchema(JSON.parse(text));
  const guides = readdirSync(`${fixtureContent}/articles`, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.mdx'),
  );
  expect(guides.length).toBeGreaterThan(0);
  for (const name of guides) {
    const yaml = frontMatter(readFileSync(`${fixtureContent}/articles/${name}`, 'utf8'))?.yaml ?? '';
    expect(schema.safeParse(parse(yaml)).success, name).toBe(true);
  }
  const right = {
    title: 'مودم',
    summary: 'ده حرف یا بیشتر از آن',
    symptoms: ['modem'],
    reviewed: '2026-11-22',
  };
  expect(schema.safeParse(right).success).toBe(true);
  for (const wrong of [
    { ...right, alias: [] },
    { ...right, title: 3 },
    { ...right, symptoms: ['No Slug'] },
  ]) {
    expect(schema.safeParse(wrong).success).toBe(false);
    expect(articleSchema.safeParse(wrong).success).toBe(false);
  }
});

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

test('there is a snippet for each component, and each uses only what the components take', () => {
  const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
    readFileSync('.vscode/rahgosha.code-snippets', 'utf8'),
  );
  const all = Object.values(snippets);
  for (const name of Object.keys(componentRules)) {
    expect(
      all.some(({ prefix }) => prefix === name),
      name,
    ).toBe(true);
  }
  for (const { prefix, body } of all.filter((one) => one.prefix !== 'guide')) {
    // A snippet's places hold their own words: ${1:word}, ${2|one,two|}.
    const text = body
      .join('\n')
      .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d/g, '');
    const diagnostics = lintFiles(exampleFiles({ body: text }), context).diagnostics;
    const allowed = /^(?:misplaced-component|tree-|unknown-article|snippet$)/;
    expect(
      diagnostics.filter(({ rule }) => !allowed.test(rule)),
      prefix,
    ).toEqual([]);
  }
});

test('what the editors\u2019 guide shows as an example is right', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  const blocks = [...readme.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const isNotice = (block: string) => block.startsWith('---');
  expect(blocks.map(isNotice)).toEqual([false, false, true]);
  const notice = blocks.find(isNotice) ?? '';
  const files = exampleFiles({
    files: {
      'areas.yaml': readFileSync('content/areas.yaml', 'utf8'),
      'notices/tehran-west-1129.mdx': notice,
    },
  });
  const now = new Date('2026-11-29T09:30:00+03:30');
  expect(lintNotices(files, now)).toMatchObject({ diagnostics: [], notices: [{ data: { kind: 'outage' } }] });
  for (const field of Object.keys(noticeSchema.shape)) expect(readme).toContain(`| \`${field}\``);
  for (const body of blocks.filter((block) => !isNotice(block)))
    expect(lintFiles(exampleFiles({ body }), context).diagnostics).toEqual([]);
  for (const name of Object.keys(componentRules)) expect(readme).toMatch(new RegExp(`<?${name}\\b`));
});

/** A content folder of so many times the fixture's guides. */
async function grownFiles(times: number): Promise<Map<string, string>> {
  const { files } = await readFiles(fixtureContent);
  const guides = await readGuides(fixtureContent);
  const grown = new Map([...files].filter(([file]) => !file.startsWith('articles/')));
  for (const { path, text } of scaleGuides(guides, guides.length * times))
    grown.set(`articles/${path}`, text);
  return grown;
}

test('a content folder is read once and with work that grows as its guides do', async () => {
  const lookUps: number[] = [];
  for (const times of [4, 8]) {
    const files = await grownFiles(times);
    const read = vi.fn(lintGuide);
    lookUps.push(countLookUps(() => expect(lintFiles(files, context, read).diagnostics).toEqual([])));
    const guides = [...files.keys()].filter((file) => /^articles\/.*\.mdx$/.test(file));
    expect(read.mock.calls.map(([file]) => file).sort()).toEqual(guides.sort());
  }
  const [fewer = 0, more = 0] = lookUps;
  expect(more / fewer).toBeLessThan(2.2);
});
