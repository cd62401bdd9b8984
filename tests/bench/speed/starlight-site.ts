import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { toPlainMarkdown } from './plain-markdown.ts';
import { readGuides } from './scaled-content.ts';

/** What is compared with; the site itself needs none of it, so it stays out of the lock file. */
const pinned = { '@astrojs/starlight': '0.42.4' };

/** Where the bench keeps what it installs and builds, outside of the project: bundlers treat `node_modules` apart. */
export const benchFolder = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'rahgosha-bench',
);

/** Installs Starlight, with the Astro of this project, unless it is there in this version. */
export async function installStarlight(): Promise<void> {
  const own: { dependencies: Record<string, string> } = JSON.parse(await readFile('package.json', 'utf8'));
  const wanted = JSON.stringify({
    private: true,
    type: 'module',
    dependencies: { ...pinned, astro: own.dependencies['astro'] },
  });
  const file = path.join(benchFolder, 'package.json');
  const installed = path.join(benchFolder, 'installed.json');
  if ((await readFile(installed, 'utf8').catch(() => '')) === wanted) return;
  console.error(`Starlight is being installed in ${benchFolder}.`);
  await mkdir(benchFolder, { recursive: true });
  await writeFile(file, wanted);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: benchFolder,
    // Its own progress goes to stderr, as ours does.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm install failed in ${benchFolder}: it needs a package registry.`);
  await writeFile(installed, wanted);
}

const configuration = (out: string) => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://starlight.example',
  trailingSlash: 'always',
  outDir: ${JSON.stringify(out)},
  integrations: [starlight({ title: 'راه\u200cگشا', locales: { root: { label: 'فارسی', lang: 'fa', dir: 'rtl' } } })],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The home page: the symptoms, each as a link to its first guide. */
async function homePage(content: string, paths: readonly string[]): Promise<string> {
  const names = (await readdir(path.join(content, 'symptoms'))).map((name) => name.replace('.yaml', ''));
  const links = names.map(async (name) => {
    const symptom: { title: string } = parse(
      await readFile(path.join(content, 'symptoms', `${name}.yaml`), 'utf8'),
    );
    const first = paths.find((each) => each.startsWith(`${name}/`)) ?? '';
    return `- [${symptom.title}](/${first.replace('.md', '/')})`;
  });
  return `---\ntitle: راه\u200cگشا\n---\n\n${(await Promise.all(links)).join('\n')}\n`;
}

/**
 * Writes a Starlight project of the same guides, in its default dress: Persian, right to left, the sidebar and the
 * search that it makes by itself.
 * @param content the content folder to take the words from.
 * @param out where its site goes.
 * @returns the project's folder, ready to build.
 */
export async function writeStarlight(content: string, out: string): Promise<string> {
  const folder = path.join(benchFolder, 'starlight');
  await rm(folder, { recursive: true, force: true });
  const docs = path.join(folder, 'src', 'content', 'docs');
  const guides = (await readGuides(content)).map(({ path: file, text }) => ({
    file: file.replace(/^[^/]+\//, '').replace(/\.mdx$/, '.md'),
    text: toPlainMarkdown(text),
  }));
  for (const { file, text } of guides) {
    await mkdir(path.dirname(path.join(docs, file)), { recursive: true });
    await writeFile(path.join(docs, file), text);
  }
  const home = await homePage(
    content,
    guides.map(({ file }) => file),
  );
  await writeFile(path.join(docs, 'index.md'), home);
  await writeFile(path.join(folder, 'src', 'content.config.ts'), collections);
  await writeFile(path.join(folder, 'astro.config.mjs'), configuration(out));
  // Astro looks here for the packages that it must bundle.
  await copyFile(path.join(benchFolder, 'package.json'), path.join(folder, 'package.json'));
  return folder;
}
