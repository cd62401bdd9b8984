import type { AstroIntegration } from 'astro';
import { contentFolder, isInFolder } from '../content/files/content-folder.ts';
import { formatDiagnostic } from '../diagnostics/format-diagnostic.ts';
import { isError } from '../diagnostics/rules.ts';
import { contentDiagnostics, fromHere } from './content-diagnostics.ts';
import { contentOfBuild } from './content-of-build.ts';
import { isBeside } from './editor/write-files.ts';

/**
 * Checks the whole content folder before a build, which fails with every error at once and prints the warnings; in the
 * live preview the diagnostics are printed at the start and at each save, and the pages that are right go on working.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'rahgosha-content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const folder = contentFolder();
        const content = await contentOfBuild(folder);
        const diagnostics = fromHere(content.diagnostics, folder);
        if (content.leftOut.length > 0)
          logger.info(`Not for customers yet, and left out: ${content.leftOut.join(', ')}.`);
        const errors = diagnostics.filter(isError);
        for (const warning of diagnostics.filter((diagnostic) => !isError(diagnostic)))
          logger.warn(formatDiagnostic(warning));
        if (errors.length === 0) return;
        const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
        throw new Error(
          `The content has ${count}:\n${errors.map((one) => formatDiagnostic(one)).join('\n')}`,
        );
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = async () => {
          for (const diagnostic of await contentDiagnostics(contentFolder()))
            logger.warn(formatDiagnostic(diagnostic));
        };
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (isInFolder(folder, file) && !isBeside(file)) void report();
        });
        void report();
      },
    },
  };
}
