import type { Loader } from 'astro/loaders';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Publication } from '../notices/publish/publication.ts';
import type * as ofBuild from './publication-of-build.ts';
import type * as ofFolder from './publication-of-folder.ts';

/** As in `checked-guides.ts`: Node's own modules, in which the integrations have read the folder. */
const native = createRequire(import.meta.url);

/** What notices are made from, by its path below the content folder, on any system. */
const ofNotices = /^(?:notices|snippets)[\\/]|^(?:site|areas)\.yaml$/;

/** What is published of the notices now. */
async function publish(folder: string, live: boolean): Promise<Publication | undefined> {
  if (live) {
    const { publicationOfFolder }: typeof ofFolder = native('./publication-of-folder.ts');
    return (await publicationOfFolder(folder, Date.now())).publication;
  }
  const { publicationOfBuild }: typeof ofBuild = native('./publication-of-build.ts');
  return publicationOfBuild(folder);
}

/**
 * The loader of one entry: what is published of the notices, and no file for itself. A notice's page is made by the same
 * functions without Astro, so Astro has nothing of it to compile.
 * @param folder absolute path of the content folder.
 */
export function notices(folder: string): Loader {
  return {
    name: 'rahgosha-notices',
    load: async ({ store, watcher, logger }) => {
      const load = async () => {
        const publication = await publish(folder, watcher !== undefined);
        store.clear();
        if (publication !== undefined) store.set({ id: 'notices', data: { publication } });
      };
      watcher?.on('all', (_, file) => {
        if (ofNotices.test(path.relative(folder, file)))
          load().catch((error: unknown) => logger.warn(String(error)));
      });
      await load();
    },
  };
}
