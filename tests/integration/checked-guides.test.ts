import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lintContent } from '../../src/lint/lint-content.ts';
import { checkedGuides } from '../../src/integrations/checked-guides.ts';
import { guide, rightFiles } from '../unit/lint/content-folder.ts';
import { sample } from '../unit/tree/sample.ts';

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

const first = 'articles/fa/no-internet/no-internet.mdx';

describe.each([
  ['a build', false],
  ['the preview', true],
])('the guides of %s', (_, live) => {
  const published = (name: string) => checkedGuides(folder, live)(name);

  test('have the fields that the check read, and the screens that it counted', async () => {
    const [article] = (await lintContent(folder)).articles;
    expect(article?.screens).toBeGreaterThan(0);
    expect(await published(first)).toEqual({ ...article?.data, screens: article?.screens });
  });

  test('have their questions as the check read them, and only guides that ask', async () => {
    await save('articles/fa/no-internet/second.mdx', guide.replace('متن راهنما.', sample));
    const second = await published('articles/fa/no-internet/second.mdx');
    expect(second?.tree?.nodes.length).toBeGreaterThan(2);
    expect(await published(first)).not.toHaveProperty('tree');
  });

  test.each(['..mdx', '.hidden.mdx'])('leave a file %s out, and the check names it', async (name) => {
    await save(`articles/fa/no-internet/${name}`, guide);
    const { diagnostics } = await lintContent(folder);
    expect(diagnostics).toMatchObject([{ file: `articles/fa/no-internet/${name}`, rule: 'file-name' }]);
    expect(await published(`articles/fa/no-internet/${name}`)).toBeUndefined();
  });

  test('leave links to a file or a folder out, and the check names each', async () => {
    await symlink(path.join(root, 'outside.mdx'), path.join(folder, 'articles/fa/no-internet/out.mdx'));
    await symlink(path.join(folder, 'articles/fa/no-internet'), path.join(folder, 'articles/fa/round'));
    await symlink(path.join(root, 'outside.mdx'), path.join(folder, 'symptoms/out.yaml'));
    expect(await published('articles/fa/no-internet/out.mdx')).toBeUndefined();
    expect(await published('articles/fa/round/no-internet.mdx')).toBeUndefined();
    expect(await published(first)).toBeDefined();
    const { diagnostics } = await lintContent(folder);
    expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'articles/fa/no-internet/out.mdx file-name',
      'articles/fa/round file-name',
      'symptoms/out.yaml file-name',
    ]);
  });

  test('leave one out that cannot be read, and the others stay', async () => {
    await save('articles/fa/no-internet/broken.mdx', '---\ntitle: [\n---\n');
    await save('articles/fa/no-internet/laid-out.mdx', guide.replace('title:', 'layout: x\ntitle:'));
    expect(await published('articles/fa/no-internet/broken.mdx')).toBeUndefined();
    expect(await published('articles/fa/no-internet/laid-out.mdx')).toBeUndefined();
    expect(await published(first)).toBeDefined();
  });
});

test('a guide of the preview is read anew when it is saved, and gone when a link takes its place', async () => {
  const guides = checkedGuides(folder, true);
  expect(await guides(first)).toMatchObject({ title: 'اینترنت قطع است' });
  await save(first, guide.replace('title: اینترنت قطع است', 'title: اینترنت کند است'));
  expect(await guides(first)).toMatchObject({ title: 'اینترنت کند است' });
  await rm(path.join(folder, first));
  await symlink(path.join(root, 'outside.mdx'), path.join(folder, first));
  expect(await guides(first)).toBeUndefined();
});
