import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../content/files/content-folder.ts';
import { EDITOR_ADDRESS, editorMiddleware } from './editor-middleware.ts';

/** The editor of guides, in `npm run dev` only: what a browser asks below `/@edit/`. Nothing of it is in a built site. */
export function editor(): AstroIntegration {
  return {
    name: 'rahgosha-editor',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(
          EDITOR_ADDRESS,
          editorMiddleware(contentFolder(), (message) => logger.warn(message)),
        );
      },
    },
  };
}
