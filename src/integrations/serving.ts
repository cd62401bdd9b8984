import type { AstroIntegration } from 'astro';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '../content/files/content-folder.ts';
import { siteCheck } from '../content/files/site-check.ts';
import { headersFile } from '../serving/headers-file.ts';
import { checkHosts, noCheck } from '../serving/served-check.ts';
import { compressFolder } from './compress-folder.ts';

/**
 * Makes the built site ready for a host: each page's own CSP, the headers as a file, and every file compressed. It comes
 * last, when all the others have written theirs. `RAHGOSHA_COMPRESS=no` leaves compressing to the host.
 */
export function serving(): AstroIntegration {
  return {
    name: 'rahgosha-serving',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        addMiddleware({ entrypoint: new URL('./csp-middleware.ts', import.meta.url), order: 'post' });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const hosts = checkHosts(siteCheck(contentFolder()) ?? noCheck);
        await writeFile(path.join(folder, '_headers'), headersFile(hosts));
        if (process.env['RAHGOSHA_COMPRESS'] === 'no') return;
        const { files, bytes, brotliBytes } = await compressFolder(folder);
        const kilobytes = (count: number) => `${Math.round(count / 1000)} kB`;
        logger.info(`${files} files compressed, from ${kilobytes(bytes)} to ${kilobytes(brotliBytes)}.`);
      },
    },
  };
}
