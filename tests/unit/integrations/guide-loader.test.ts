import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/lint/read-content.ts';
import { loadGuide, loadGuides, type GuideStore } from '../../../src/integrations/guide-loader.ts';
import { guide, rightFiles } from '../lint/content-folder.ts';

let root = '';
let folder = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'guides-'));
  folder = path.join(root, 'content');
  for (const [name, text] of Object.entries(rightFiles)) await save(name, text);
  await writeFile(path.join(root, 'outside.mdx'), guide);
});
afterEach(() => rm(root, { recursive: true }));

async function save(name: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
}

/** A collection that keeps the ids of its guides, and what was said of those that were left out. */
function collection() {
  const ids = new Set<string>();
  const said: string[] = [];
  const context: GuideStore = {
    store: {
      set: ({ id }) => ids.add(id) !== undefined,
      delete: (id) => void ids.delete(id),
      clear: () => ids.clear(),
    },
    config: { root: pathToFileURL(`${root}/`) },
    logger: { error: (text) => void said.push(text) },
    generateDigest: () => 'digest',
    parseData: async ({ data }) => data,
  };
  return { ids, said, context };
}

const loaded = async () => {
  const { ids, context } = collection();
  await loadGuides(context, folder);
  // They are loaded side by side, in no order.
  return [...ids].sort();
};

test('the loader takes the guides that the check reads', async () => {
  await save('articles/fa/no-internet/second.mdx', guide);
  expect(await loaded()).toEqual(['fa/no-internet/no-internet', 'fa/no-internet/second']);
});

test.each(['..mdx', '.hidden.mdx'])('a file %s is not loaded, and the check names it', async (name) => {
  await save(`articles/fa/no-internet/${name}`, guide);
  expect(await loaded()).toEqual(['fa/no-internet/no-internet']);
  const { diagnostics } = await readContent(folder);
  expect(diagnostics).toMatchObject([{ file: `articles/fa/no-internet/${name}`, rule: 'file-name' }]);
});

test('links to a file or a folder are not followed, and the check names each', async () => {
  await symlink(path.join(root, 'outside.mdx'), path.join(folder, 'articles/fa/no-internet/out.mdx'));
  await symlink(path.join(folder, 'articles'), path.join(folder, 'articles/fa/round'));
  await symlink(path.join(root, 'outside.mdx'), path.join(folder, 'symptoms/out.yaml'));
  expect(await loaded()).toEqual(['fa/no-internet/no-internet']);
  const { diagnostics } = await readContent(folder);
  expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'articles/fa/no-internet/out.mdx file-name',
    'articles/fa/round file-name',
    'symptoms/out.yaml file-name',
  ]);
});

test('a guide saved as a link is not loaded in the preview either, nor one below a linked folder', async () => {
  await symlink(path.join(root, 'outside.mdx'), path.join(folder, 'articles/fa/no-internet/out.mdx'));
  await symlink(path.join(folder, 'articles/fa/no-internet'), path.join(folder, 'articles/fa/round'));
  const { ids, said, context } = collection();
  await loadGuide(context, folder, 'fa/no-internet/out.mdx');
  await loadGuide(context, folder, 'fa/round/no-internet.mdx');
  expect(ids.size).toBe(0);
  expect(said).toHaveLength(2);
});

test('a guide that cannot be read is left out, and the others are loaded', async () => {
  await save('articles/fa/no-internet/broken.mdx', '---\ntitle: [\n---\n');
  const { ids, said, context } = collection();
  await loadGuides(context, folder);
  expect([...ids]).toEqual(['fa/no-internet/no-internet']);
  expect(said[0]).toMatch(/^fa\/no-internet\/broken\.mdx is left out:/);
});
