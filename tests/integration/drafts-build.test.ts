import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../build-site.ts';
import { fixtureContent } from '../fixture-site.ts';

let root = '';

/** Five minutes past midnight of 2 December 2026 in Tehran, which is still the first of December in UTC. */
const NOW_S = Date.parse('2026-12-01T20:35:00Z') / 1000;

/** A guide of the fixture site with other words in its head. */
async function guideLike(source: string, title: string, field: string): Promise<string> {
  const text = await readFile(path.join(root, 'content', source), 'utf8');
  return text
    .replace(/^title: .*$/m, `title: ${title}\n${field}`)
    .replace(/^(?:aliases|asked|outage|moved):.*(?:\n {2}- .*)*\n/gm, '');
}

async function build(name: string): Promise<ReadonlyMap<string, string>> {
  const out = path.join(root, name);
  const stdout = await buildSite(path.join(root, 'content'), out, { SOURCE_DATE_EPOCH: String(NOW_S) });
  said.set(name, stdout);
  const entries = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const hashes = await Promise.all(
    entries.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const hash = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      return [path.relative(out, file), hash] as const;
    }),
  );
  return new Map(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const said = new Map<string, string>();
let without: ReadonlyMap<string, string> = new Map();
let withDrafts: ReadonlyMap<string, string> = new Map();
let onItsDay: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rahgosha-drafts-'));
  await cp(fixtureContent, path.join(root, 'content'), { recursive: true });
  without = await build('without');
  const folder = path.join(root, 'content/articles/fa');
  const [symptom = ''] = await readdir(folder);
  const guides = (await readdir(path.join(folder, symptom))).map((name) => `articles/fa/${symptom}/${name}`);
  const texts = await Promise.all(
    guides.map(async (file) => [file, await readFile(path.join(root, 'content', file), 'utf8')] as const),
  );
  const [source = ''] = texts.find(([, text]) => text.includes('<DecisionTree')) ?? [];
  const put = (name: string, text: string) => writeFile(path.join(folder, symptom, name), text);
  await put('draft-with-tree.mdx', await guideLike(source, 'راهنمای نیمه\u200cکاره', 'draft: true'));
  await put('draft-broken.mdx', '---\ndraft: true\ntitle: "باز\n---\n\n<Step id=\n');
  const later = await guideLike(source, 'راهنمای فردا', 'publish: 2026-12-03').then((text) =>
    // What stands twice in two guides is an error; a guide with a day is held to what holds for all.
    text.replace(/<DecisionTree[^]*/, 'متن این راهنما تنها همین جمله است.\n'),
  );
  await put('later.mdx', later);
  withDrafts = await build('with-drafts');
  await put('later.mdx', later.replace('2026-12-03', '2026-12-02'));
  onItsDay = await build('on-its-day');
}, 400_000);

afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

test('a build of a folder with drafts, and with a guide before its day, is byte for byte the build without them', () => {
  expect([...withDrafts]).toEqual([...without]);
  expect(without.size).toBeGreaterThan(30);
});

test('the build says which guides it left out', () => {
  expect(said.get('with-drafts')).toMatch(/left out: draft-with-tree, later\./);
  expect(said.get('without')).not.toContain('left out');
});

test('on its day, which begins at midnight where the provider is, the guide is there', () => {
  const more = [...onItsDay.keys()].filter((name) => !without.has(name));
  expect(more.filter((name) => /\/later\/index\.html$/.test(name))).toHaveLength(1);
  expect([...onItsDay.keys()].filter((name) => name.includes('draft-'))).toEqual([]);
});
