import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { PROBE_HEADER } from '../check/probe-addresses.ts';
import { acceptedEncodings } from '../serving/accepted-encodings.ts';
import { headersFor, hostFiles, inUtf8, REVALIDATE, typeOf } from '../serving/headers.ts';
import { probeAnswer } from '../serving/probe-answer.ts';
import { pathAddress, requestPath } from '../serving/request-path.ts';
import { checkHosts, noCheck, type ServedCheck } from '../serving/served-check.ts';
import { movedTo, noMoves, type ServedMoves } from '../serving/served-moves.ts';

/** A running site: its address, and how to stop it. */
export interface RunningSite {
  /** As `http://127.0.0.1:4321`, without a slash at the end. */
  readonly origin: string;
  readonly server: Server;
  close(): Promise<void>;
}

/** What stands at a path of a folder. */
async function kindOf(folder: string, pathname: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path.join(folder, pathname))).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/** Answers requests with the files of a folder, as the printed configuration makes nginx answer them. */
function answering(folder: string, missing: Buffer, check: ServedCheck, moves: ServedMoves) {
  const hosts = checkHosts(check);
  const files = sirv(folder, { etag: true, dev: true, brotli: true, gzip: true });
  return async (request: IncomingMessage, response: ServerResponse): Promise<ServerResponse> => {
    const { url = '/', method = '' } = request;
    const answer = (status: number, headers: Readonly<Record<string, string>>, body?: Buffer) => {
      response.setHeader('Cache-Control', REVALIDATE);
      return response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
    };
    const notThere = () => {
      response.removeHeader(PROBE_HEADER.name);
      return answer(404, { 'Content-Type': inUtf8('text/html') }, missing);
    };
    const pathname = requestPath(url);
    for (const [name, value] of Object.entries(headersFor(pathname ?? '/', hosts)))
      response.setHeader(name, value);
    if (method !== 'GET' && method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
    if (pathname === undefined) return answer(400, {});
    if (hostFiles.some((file) => file === pathname)) return notThere();
    const probe = probeAnswer(pathname, request.socket.remoteAddress ?? '', check);
    if (probe !== undefined)
      return response.writeHead(probe.status, probe.headers).end(method === 'HEAD' ? undefined : probe.body);
    const query = /\?[^#]*/.exec(url)?.[0] ?? '';
    const onward = movedTo(moves, pathname);
    if (onward !== undefined) return answer(301, { Location: `${onward}${query}` });
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const kind = await kindOf(folder, file);
    if (kind === 'nothing') return notThere();
    if (kind === 'folder') return answer(301, { Location: `${pathAddress(pathname)}/${query}` });
    if (moves.gone.includes(pathname))
      return answer(410, { 'Content-Type': inUtf8('text/html') }, await readFile(path.join(folder, file)));
    // Sirv looks for a name within the header, and would take an encoding that was refused; and a part of a file that is
    // not there would be answered with the file's own cache rule.
    request.headers['accept-encoding'] = acceptedEncodings(request.headers['accept-encoding'] ?? '').join();
    delete request.headers.range;
    request.url = pathAddress(file);
    const type = typeOf(file);
    if (type !== undefined) response.setHeader('Content-Type', type);
    files(request, response, () => void notThere());
    return response;
  };
}

/**
 * Serves a built site on the loopback, as a static host would: with the site's headers and its compressed files,
 * directories by their `index.html`, what is missing by the site's own page for it with status 404.
 * @param folder the built site.
 * @param port the port to listen on; 0 takes a free one.
 * @param check what the site's `check:` says, of which the content folder of the built site has the word.
 * @param moves where guides stood, which the content folder says as well.
 * @throws Error when the folder has no 404.html (it is no built site) or the port cannot be had.
 */
export async function serveSite(
  folder: string,
  port = 0,
  check: ServedCheck = noCheck,
  moves: ServedMoves = noMoves,
): Promise<RunningSite> {
  const answer = answering(folder, await readFile(path.join(folder, '404.html')), check, moves);
  const server = createServer((request, response) => void answer(request, response));
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
