import type { Loader, LoaderContext } from 'astro/loaders';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { frontMatter } from '../checks/yaml.ts';

/** `fa/slow/slow-internet.mdx`: language, symptom, slug. */
const guidePath = /^[^/]+\/[^/]+\/[^/]+\.mdx$/;

/** How many files are open at once. */
const atOnce = 32;

/**
 * Loads the guides' front matter into their collection. The texts stay in their files: the page reads its own when it
 * is made, so that the collection, which Astro writes out and reads back whole, stays small.
 * @param folder absolute path of the folder that holds a folder for each language.
 */
export function guideLoader(folder: string): Loader {
  return {
    name: 'rahgosha-guides',
    load: async (context) => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      const files = names
        .map((name) => name.replaceAll(path.sep, '/'))
        .filter((name) => guidePath.test(name));
      context.store.clear();
      for (let from = 0; from < files.length; from += atOnce) {
        await Promise.all(files.slice(from, from + atOnce).map((file) => loadGuide(context, folder, file)));
      }
      watch(context, folder);
    },
  };
}

const idOf = (file: string) => file.replace(/\.mdx$/, '');

/** Puts one guide in the store. One that cannot be read is left out and said so: the content check says where and why. */
async function loadGuide(
  { store, parseData, generateDigest, config, logger }: LoaderContext,
  folder: string,
  file: string,
) {
  const id = idOf(file);
  const filePath = path.join(folder, file);
  try {
    const source = await readFile(filePath, 'utf8');
    const fields: unknown = parse(frontMatter(source)?.yaml ?? '');
    const guided = source.includes('<DecisionTree');
    const data = await parseData({ id, data: { ...Object(fields), guided }, filePath });
    const relative = path.relative(fileURLToPath(config.root), filePath);
    store.set({ id, data, filePath: relative, digest: generateDigest(source) });
  } catch (error) {
    store.delete(id);
    logger.error(`${file} is left out: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** In the live preview, loads a guide anew when it is saved. */
function watch(context: LoaderContext, folder: string) {
  const { watcher, store } = context;
  if (watcher === undefined) return;
  const onGuide = (act: (file: string) => void) => (changed: string) => {
    const file = path.relative(folder, changed).replaceAll(path.sep, '/');
    if (guidePath.test(file)) act(file);
  };
  watcher.add(folder);
  watcher.on(
    'add',
    onGuide((file) => void loadGuide(context, folder, file)),
  );
  watcher.on(
    'change',
    onGuide((file) => void loadGuide(context, folder, file)),
  );
  watcher.on(
    'unlink',
    onGuide((file) => store.delete(idOf(file))),
  );
}
