import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { isGuidePath, listContent, readGuide } from '../content/files/list-files.ts';
import { frontMatter } from '../mdx/front-matter.ts';

/** Where the guides stand in a content folder. */
const articles = 'articles/';

/** What of Astro's context the loader uses. */
export interface GuideStore extends Pick<LoaderContext, 'parseData' | 'generateDigest'> {
  readonly store: Pick<LoaderContext['store'], 'set' | 'delete' | 'clear'>;
  readonly config: Pick<LoaderContext['config'], 'root'>;
  readonly logger: Pick<LoaderContext['logger'], 'error'>;
}

/** How many files are open at once. */
const atOnce = 32;

/**
 * Loads the guides' front matter into their collection. The texts stay in their files: the page reads its own when it
 * is made, so that the collection, which Astro writes out and reads back whole, stays small.
 * @param folder absolute path of the content folder.
 */
export function guideLoader(folder: string): Loader {
  return {
    name: 'rahgosha-guides',
    load: async (context) => {
      await loadGuides(context, folder);
      watch(context, folder);
    },
  };
}

/** Loads every guide of a content folder, and nothing that the content check does not see. */
export async function loadGuides(context: GuideStore, folder: string): Promise<void> {
  const files = (await listContent(folder)).files.flatMap((name) => guideOf(name) ?? []);
  context.store.clear();
  for (let from = 0; from < files.length; from += atOnce) {
    await Promise.all(files.slice(from, from + atOnce).map((file) => loadGuide(context, folder, file)));
  }
}

/** A guide's path below `articles/` from one below the content folder; undefined for any other file. */
function guideOf(name: string): string | undefined {
  const file = name.slice(articles.length);
  return name.startsWith(articles) && isGuidePath(file) ? file : undefined;
}

const idOf = (file: string) => file.replace(/\.mdx$/, '');

/** Puts one guide in the store. One that cannot be read is left out and said so: the content check says where and why. */
export async function loadGuide(
  { store, parseData, generateDigest, config, logger }: GuideStore,
  folder: string,
  file: string,
) {
  const id = idOf(file);
  const filePath = path.join(folder, articles, file);
  try {
    const source = await readGuide(folder, articles + file);
    if (source === undefined) throw new Error('it is no ordinary file of the content folder');
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
    const file = guideOf(path.relative(folder, changed).replaceAll(path.sep, '/'));
    if (file !== undefined) act(file);
  };
  watcher.add(path.join(folder, articles));
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
