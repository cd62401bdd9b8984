import type { AstroIntegration } from 'astro';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../content/files/content-folder.ts';
import { noticesFiles } from '../notices/publish/notices-files.ts';
import { typeOf } from '../serving/headers.ts';
import { buildTime } from './build-time.ts';
import { publicationOfBuild } from './publication-of-build.ts';
import { publicationOfFolder } from './publication-of-folder.ts';
import { writeChanged } from './write-changed.ts';

/**
 * Publishes what programs read of the notices: the document, its schema, the feed, the areas and the calendars. The live
 * preview answers with the same, as the folder says it at that moment.
 */
export function notices(): AstroIntegration {
  return {
    name: 'rahgosha-notices',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const publication = await publicationOfBuild(contentFolder());
        if (publication === undefined) return;
        for (const [address, text] of noticesFiles(publication))
          await writeChanged(path.join(fileURLToPath(dir), address), text);
        const { length } = publication.document.notices;
        logger.info(length === 1 ? '1 notice published.' : `${length} notices published.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use('/notices', (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '', 'http://localhost');
          publicationOfFolder(contentFolder(), buildTime())
            .then(({ publication }) => publication && noticesFiles(publication).get(pathname))
            .then(
              (text) => {
                if (text === undefined) {
                  next();
                  return;
                }
                response.setHeader('content-type', typeOf(pathname) ?? 'application/json');
                response.end(text);
              },
              (error: unknown) => {
                logger.warn(String(error));
                next();
              },
            );
        });
      },
    },
  };
}
