import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor } from '../../../src/serving/headers.ts';

/** What a page's bytes are counted under. */
export type Kind = 'HTML' | 'CSS' | 'scripts' | 'fonts' | 'other';

/** One answer of the server: what was asked for, and the bytes of its body as sent. */
export interface Sent {
  readonly path: string;
  readonly kind: Kind;
  readonly bytes: number;
}

/** Whether something was sent for search: a script, or a file of the index. */
export function isOfSearch({ path, kind }: Sent): boolean {
  return path.startsWith('/search-index/') || kind === 'scripts';
}

/** A running server that remembers what it sent. */
export interface CompressedServer {
  readonly origin: string;
  readonly sent: Sent[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, readonly [type: string, kind: Kind]>> = {
  '.html': ['text/html; charset=utf-8', 'HTML'],
  '.css': ['text/css', 'CSS'],
  '.js': ['text/javascript', 'scripts'],
  '.woff2': ['font/woff2', 'fonts'],
  '.json': ['application/json', 'other'],
  '.webmanifest': ['application/manifest+json', 'other'],
  '.xml': ['application/xml', 'other'],
  '.txt': ['text/plain; charset=utf-8', 'other'],
  '.svg': ['image/svg+xml', 'other'],
};

const alreadyDense = new Set([
  '.woff2',
  '.png',
  '.webp',
  '.pagefind',
  '.pf_meta',
  '.pf_index',
  '.pf_fragment',
  '.pf_filter',
]);

/**
 * Serves a built site on the loopback with brotli at its best level, as a good static host does, the same for every
 * site that is compared.
 */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  const sent: Sent[] = [];
  const ready = new Map<string, Promise<Buffer>>();
  const bodyOf = (file: string) => {
    const body =
      ready.get(file) ??
      readFile(file).then((bytes) =>
        alreadyDense.has(path.extname(file)) ? bytes : brotliCompressSync(bytes),
      );
    ready.set(file, body);
    return body;
  };
  const answer = async (address: string): Promise<[status: number, file: string, body: Buffer]> => {
    const name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    const missing = path.join(folder, '404.html');
    return bodyOf(file).then(
      (body) => [200, file, body],
      async () => [404, missing, await bodyOf(missing)],
    );
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(([status, file, body]) => {
      const extension = path.extname(file);
      const [type, kind] = types[extension] ?? ['application/octet-stream', 'other'];
      sent.push({ path: request.url ?? '/', kind, bytes: body.length });
      // A page that is opened later finds what an earlier one loaded, as on the real host.
      const caching = { 'cache-control': headersFor(request.url ?? '/', [])['Cache-Control'] ?? '' };
      const encoding = alreadyDense.has(extension) ? {} : { 'content-encoding': 'br' };
      response.writeHead(status, {
        'content-type': type,
        'content-length': body.length,
        ...caching,
        ...encoding,
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
