import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SearchFile } from '../../../src/search/index/document.ts';
import { createProgress } from '../../../src/tools/progress.ts';

/**
 * Builds the site of a content folder, uncompressed.
 * @throws Error when the build fails
 */
export async function buildSite(content: string, output: string): Promise<void> {
  const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
  const progress = createProgress(1, 'building the site');
  progress.step();
  const child = spawn(process.execPath, [astro, 'build', '--outDir', output], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, RAHGOSHA_CONTENT: content, RAHGOSHA_COMPRESS: 'no' },
  });
  await once(child, 'close').finally(progress.stop);
  if (child.exitCode !== 0) throw new Error('The site could not be built; run npm run build to see why.');
}

/** Where a built site's pages look for the index: a path from its root, with a slash at both ends. */
async function indexFolderOf(dist: string): Promise<string> {
  const html = await readFile(path.join(dist, 'search', 'index.html'), 'utf8');
  const folder = /data-search-index="?(\/[\w/-]+\/)/u.exec(html)?.[1];
  if (folder === undefined) throw new Error(`${dist}/search/ names no folder of an index.`);
  return folder;
}

/**
 * Copies a built site and puts another index in the place of its own. Pages and scripts stay as they are, so that an index
 * of many more guides is asked as it would be on a site of so many, without those guides' pages being built.
 */
export async function siteWithIndex(dist: string, to: string, files: readonly SearchFile[]): Promise<void> {
  const folder = path.join(to, await indexFolderOf(dist));
  await cp(dist, to, { recursive: true });
  await rm(folder, { recursive: true });
  await writeFiles(folder, files);
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: readonly SearchFile[]): Promise<void> {
  for (const file of files) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
}
