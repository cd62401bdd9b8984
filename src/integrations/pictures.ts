import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder, isInFolder } from '../content/files/content-folder.ts';
import { PICTURES_FOLDER } from '../content/files/list-files.ts';
import { PICTURES_ALIAS } from '../mdx/import-pictures.ts';

/** Lets guides import the content folder's pictures, which may stand outside of the program's own folder. */
export function pictures(): AstroIntegration {
  return {
    name: 'rahgosha-pictures',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const folder = path.join(contentFolder(), PICTURES_FOLDER);
        updateConfig({
          vite: {
            resolve: { alias: { [PICTURES_ALIAS]: folder } },
            server: { fs: { allow: [fileURLToPath(config.root), folder] } },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        const folder = path.join(contentFolder(), PICTURES_FOLDER);
        // A guide that named a picture before it was there is remembered as one that cannot be read.
        const forget = (file: string) => {
          if (!isInFolder(folder, file)) return;
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload', path: '*' });
          }
        };
        server.watcher.on('add', forget).on('unlink', forget);
      },
    },
  };
}
