import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { copiedPackages, packagesOfWorker, watchBundle } from './shipped-packages.ts';

/** The file of the built site that has the notices. */
export const LICENCES_FILE = 'licences.txt';

const packageSchema = z.object({ version: z.string(), license: z.string() });

/** A package with its licence's name and text. */
interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** From where a bundler's file tells of what it is itself made with, none of which goes into what it bundles. */
const bundledPart = /^#+ Licenses of bundled dependencies[^]*/m;

/**
 * Reads what a package says of its licence.
 * @param modules the folder `node_modules` that it is in.
 * @throws Error for one that has no file with its licence's text: it may not be shipped before somebody has looked.
 */
async function licensed(name: string, modules: string): Promise<Licensed> {
  const folder = path.join(modules, name);
  const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    // A file, or all that is in a folder of the name.
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-][^/\\]*)?(?:[/\\].*)?$/i.test(file));
  if (files.length === 0) throw new Error(`The package ${name} goes to browsers and has no licence file.`);
  const texts = await Promise.all(files.sort().map((file) => readFile(path.join(folder, file), 'utf8')));
  return {
    name,
    ...packageSchema.parse(manifest),
    text: texts.map((text) => text.replace(bundledPart, '').trim()).join('\n\n'),
  };
}

/** A package that is no folder of its own, as a bundler's helper of another name, has its notice with its bundler. */
const isInstalled = (name: string, modules: string) => existsSync(path.join(modules, name, 'package.json'));

/**
 * The licences of what browsers get, as one text: packages with the same text stand together.
 * @param names the packages; one that is not installed by this name is passed over.
 * @param modules the folder `node_modules`.
 */
export async function licenceNotices(names: Iterable<string>, modules: string): Promise<string> {
  const wanted = [...new Set(names)].filter((name) => isInstalled(name, modules)).sort();
  const packages = await Promise.all(wanted.map((name) => licensed(name, modules)));
  const parts = [...Map.groupBy(packages, ({ text }) => text)].map(([text, same]) => {
    const heads = same.map(({ name, version, license }) => `${name} ${version} (${license})`);
    return `${heads.join('\n')}\n\n${text}\n`;
  });
  return [
    'This site is made with the following software, whose licences ask for these notices.\n',
    ...parts,
  ].join(`\n${'-'.repeat(80)}\n\n`);
}

/** Writes into the built site the licences of everything in it that is somebody else's, as it was bundled this time. */
export function licences(): AstroIntegration {
  const shipped = new Set<string>(copiedPackages);
  return {
    name: 'rahgosha-licences',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [watchBundle(shipped)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
        const names = [...shipped, ...(await packagesOfWorker())];
        await writeFile(path.join(fileURLToPath(dir), LICENCES_FILE), await licenceNotices(names, modules));
      },
    },
  };
}
