import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { guidesWithInserts, isShared } from '../guide-inserts.ts';
import { forgetStaleModules } from './stale-modules.ts';
import { REVIEW_ADDRESS, reviewRoute } from './review-route.ts';
import { contentFolder, isInFolder } from '../../content/files/content-folder.ts';
import { isBeside } from '../editor/write-files.ts';

/**
 * The editors' live preview: in `npm run dev` each guide shows its diagnostics, review date, tree and place in search beside
 * its text, and a guide that cannot be shown shows its diagnostics instead. Nothing of it is in a built site.
 */
export function preview(): AstroIntegration {
  return {
    name: 'rahgosha-preview',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ entrypoint: new URL('./draft-middleware.ts', import.meta.url), order: 'pre' });
        addMiddleware({ entrypoint: new URL('./panel-middleware.ts', import.meta.url), order: 'pre' });
      },
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        forgetStaleModules(server);
        server.middlewares.use(REVIEW_ADDRESS, reviewRoute(folder));
        // Astro reloads a page when its collections change; a guide that is refused changes none of them.
        server.watcher.on('all', (_, file) => {
          if (!isInFolder(folder, file) || isBeside(file)) return;
          if (isShared(path.relative(folder, path.resolve(file))))
            for (const guide of guidesWithInserts(folder)) server.watcher.emit('change', guide);
          server.ws.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
