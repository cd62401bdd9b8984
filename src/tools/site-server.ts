import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { headersFor, hostFiles, REVALIDATE } from '../serving/headers.ts';

/** A running site: its address, and how to stop it. */
export interface RunningSite {
  /** As `http://127.0.0.1:4321`, without a slash at the end. */
  readonly origin: string;
  readonly server: Server;
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback, as a static host would: with the site's headers and its compressed files,
 * directories by their `index.html`, what is missing by the site's own page for it with status 404.
 * @param folder the built site.
 * @param port the port to listen on; 0 takes a free one.
 * @throws Error when the folder has no 404.html (it is no built site) or the port cannot be had.
 */
export async function serveSite(folder: string, port = 0): Promise<RunningSite> {
  const missing = await readFile(path.join(folder, '404.html'));
  const files = sirv(folder, { etag: true, dev: true, brotli: true, gzip: true });
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    const notThere = () => {
      response.setHeader('Cache-Control', REVALIDATE);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : missing);
    };
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    if (hostFiles.some((file) => file === pathname)) notThere();
    else files(request, response, notThere);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
