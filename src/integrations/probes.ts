import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROBE_FOLDER } from '../check/probe-addresses.ts';
import { contentFolder } from '../content/files/content-folder.ts';
import { siteCheck } from '../content/files/site-check.ts';
import { probeAnswer } from '../serving/probe-answer.ts';
import { probeFiles } from '../serving/probe-files.ts';
import { probeHeaders } from '../serving/probe-headers.ts';
import { noCheck } from '../serving/served-check.ts';

/**
 * Writes what the connection check asks for. It comes when all that looks through the built site has done so: the search index, the
 * sitemap and the offline copy. The live preview answers as a server does.
 */
export function probes(): AstroIntegration {
  return {
    name: 'rahgosha-probes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await mkdir(path.join(folder, PROBE_FOLDER), { recursive: true });
        for (const [address, bytes] of probeFiles(siteCheck(contentFolder())?.download))
          await writeFile(path.join(folder, address), bytes());
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(PROBE_FOLDER, (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '', 'http://localhost');
          const check = siteCheck(contentFolder());
          const answer = probeAnswer(pathname, request.socket.remoteAddress ?? '', check ?? noCheck);
          const file = probeFiles(check?.download).get(pathname);
          if (answer === undefined && file === undefined) {
            next();
            return;
          }
          response.statusCode = answer?.status ?? 200;
          for (const [name, value] of Object.entries({ ...probeHeaders, ...answer?.headers }))
            response.setHeader(name, value);
          response.end(answer?.body ?? file?.());
        });
      },
    },
  };
}
