import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { licenceNotices } from '../../../src/integrations/licence-notices.ts';
import { copiedPackages, packageOf, packagesOfWorker } from '../../../src/integrations/shipped-packages.ts';

const modules = path.resolve('node_modules');
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** What only builds, checks or serves the site: nothing of it goes to a browser. */
const buildOnly = [
  '@astrojs/markdown-satteri',
  '@astrojs/mdx',
  '@astrojs/sitemap',
  '@dagrejs/dagre',
  'astro',
  'cli-progress',
  'diff',
  'esbuild',
  'feed',
  'github-slugger',
  'hast-util-to-html',
  'hastscript',
  'ical-generator',
  'node',
  'satteri',
  'sirv',
  'subset-font',
  'typescript',
  'yaml',
];
/** What the pages' scripts are bundled with; the built site's file is held to it in tests/e2e/page.test.ts. */
const bundled = ['fuse.js'];

describe('the licences of what goes to browsers', () => {
  it('are of every dependency that does not stay in the build; a new one must be put where it belongs', async () => {
    const shipped = new Set([...copiedPackages, ...bundled, ...(await packagesOfWorker())]);
    const placed = [...buildOnly, ...[...shipped].filter((name) => name in dependencies)];
    expect(placed.sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('have their own texts, without those of what a bundler is itself bundled with', async () => {
    const text = await licenceNotices(
      [...copiedPackages, 'fuse.js', 'rolldown', 'vite', '\u0000not-a-package', 'fuse.js'],
      modules,
    );
    for (const words of ['SIL OPEN FONT LICENSE', 'Apache License', 'Permission is hereby granted'])
      expect(text).toContain(words);
    expect(text.length).toBeLessThan(40_000);
    expect(text.match(/^fuse\.js /gm)).toHaveLength(1);
    expect(text).not.toContain('not-a-package');
  });

  it('stand once where two packages have the same', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'licences-'));
    for (const name of ['one', 'two']) {
      await mkdir(path.join(folder, name));
      await writeFile(path.join(folder, name, 'package.json'), '{"version":"1.0.0","license":"MIT"}');
      await writeFile(path.join(folder, name, 'LICENSE.md'), 'The same text.');
    }
    expect(await licenceNotices(['two', 'one'], folder)).toContain(
      'one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nThe same text.\n',
    );
    await rm(folder, { recursive: true });
  });

  it('stop the build where a package has none', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'licences-'));
    await mkdir(path.join(folder, 'bare'));
    await writeFile(path.join(folder, 'bare', 'package.json'), '{"version":"1.0.0","license":"MIT"}');
    await expect(licenceNotices(['bare'], folder)).rejects.toThrow('bare');
    await rm(folder, { recursive: true });
  });
});

describe('the package of a module', () => {
  it.each([
    ['/x/node_modules/fuse.js/dist/fuse.mjs', 'fuse.js'],
    ['/x/node_modules/@a/b/c.js?v=1', '@a/b'],
    ['/x/node_modules/a/node_modules/b/c.js', 'b'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/x/src/search/ui/search-box.element.ts', undefined],
  ])('%j is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
