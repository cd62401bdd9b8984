import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { badRequest, json, type Answer, type Asked } from './answer.ts';
import { isLetIn } from './let-in.ts';
import { routes } from './routes.ts';

/** All of the editor stands below this; Astro's own addresses do not begin so. */
export const EDITOR_ADDRESS = '/@edit';

/** The most that is taken at once, in bytes: many times the longest guide. */
const MAX_POSTED = 1_000_000;

/** What no page may do with the editor's pages: show them in a frame, where a click can be stolen. */
const headers: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** What was posted, as text; undefined where it is too much, of which no more is kept. */
function readPosted(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MAX_POSTED) chunks.push(chunk);
    });
    request.once('end', () =>
      resolve(size > MAX_POSTED ? undefined : Buffer.concat(chunks).toString('utf8')),
    );
    request.once('error', reject);
  });
}

/** What was posted, read as JSON, or the answer that says why it is not taken. */
async function postedIn(request: IncomingMessage): Promise<{ posted: unknown } | { refusal: Answer }> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return { refusal: json(415, { reason: 'Send application/json.' }) };
  const text = await readPosted(request);
  if (text === undefined) return { refusal: json(413, { reason: `Send no more than ${MAX_POSTED} bytes.` }) };
  try {
    const posted: unknown = JSON.parse(text);
    return { posted };
  } catch {
    return { refusal: badRequest('This is no JSON.') };
  }
}

async function answerTo(request: IncomingMessage, folder: string, token: string): Promise<Answer> {
  const { method = 'GET', headers: sent, socket } = request;
  if (!isLetIn({ method, headers: sent, remote: socket.remoteAddress }, token))
    return json(403, { reason: 'This is answered to its own pages only. Load the page again.' });
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  const fitting = routes.filter(({ path }) => path.test(pathname));
  const route = fitting.find((one) => one.method === method);
  if (route === undefined) return json(fitting.length === 0 ? 404 : 405, {});
  const asked: Omit<Asked, 'posted'> = { folder, token, path: pathname, query };
  if (method === 'GET') return route.answer({ ...asked, posted: undefined });
  const read = await postedIn(request);
  return 'refusal' in read ? read.refusal : route.answer({ ...asked, posted: read.posted });
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const isPage = 'html' in body;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('content-type', `${isPage ? 'text/html' : 'application/json'}; charset=utf-8`);
  response.end(isPage ? body.html : JSON.stringify(body.json));
}

/**
 * Answers what stands below `/@edit`, as Vite's server calls it. The token is a new one each time that the server starts.
 * @param folder absolute path of the content folder.
 * @param warn says what broke; the page gets it as well.
 */
export function editorMiddleware(folder: string, warn: (message: string) => void) {
  const token = randomBytes(32).toString('base64url');
  return (request: IncomingMessage, response: ServerResponse): void => {
    answerTo(request, folder, token)
      .catch((error: unknown): Answer => {
        const reason = error instanceof Error ? error.message : String(error);
        warn(reason);
        return json(500, { reason });
      })
      .then((answer) => send(response, answer))
      .catch(warn);
  };
}
