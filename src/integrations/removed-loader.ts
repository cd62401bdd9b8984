import type { Loader } from 'astro/loaders';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { removedSchema, type RemovedGuide } from '../content/schemas/removed.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';

const FILE = 'removed.yaml';

/** The rows of a folder's `removed.yaml`; none where there is no such file, or it cannot be read: the content check names why. */
async function rowsOf(folder: string): Promise<readonly RemovedGuide[]> {
  const text = await readFile(path.join(folder, FILE), 'utf8').catch(() => undefined);
  const read = text === undefined ? { data: [] } : readYaml(text, removedSchema);
  return 'data' in read ? read.data : [];
}

/**
 * The loader of one entry: the guides that are there no more. Most folders have no such file, of which Astro's own loader would warn
 * at each build.
 * @param folder absolute path of the content folder.
 */
export function removedGuides(folder: string): Loader {
  return {
    name: 'rahgosha-removed',
    load: async ({ store, watcher, logger }) => {
      const load = async () => {
        const rows = await rowsOf(folder);
        store.clear();
        store.set({ id: 'removed', data: { rows } });
      };
      watcher?.on('all', (_, file) => {
        if (path.relative(folder, file) === FILE)
          load().catch((error: unknown) => logger.warn(String(error)));
      });
      await load();
    },
  };
}
