import type { IncomingHttpHeaders } from 'node:http';
import { timingSafeEqual } from 'node:crypto';

/** The header that a post says the page's token in. */
export const TOKEN_HEADER = 'x-edit-token';

/** What is looked at before a request is let in. */
export interface Knock {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The address that the connection comes from. */
  readonly remote: string | undefined;
}

const isLoopbackAddress = (address: string) => /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);

/** Whether a `Host` names this device itself: a name of somebody else's that leads here is how pages reach into it. */
const isLoopbackHost = (host: string) => /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(host);

const isSame = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Whether a header that browsers write says that the request comes from this server's own page; undefined where none does. */
function comesFromHere({ headers }: Knock): boolean | undefined {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) return false;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined ? undefined : true;
}

/** Whether a browser opens an address for somebody who typed or followed it, as a page of its own. */
function isOpened({ headers, method }: Knock): boolean {
  const [site, destination] = [headers['sec-fetch-site'], headers['sec-fetch-dest']];
  return method === 'GET' && (site === 'none' || destination === 'document');
}

/**
 * Whether a request may be answered: from this device, by this device's name, and from a page of this server. What writes
 * must say its token too. A page elsewhere could otherwise read and change an editor's files through the editor's own
 * browser.
 */
export function isLetIn(knock: Knock, token: string): boolean {
  const { headers, method, remote = '' } = knock;
  if (!isLoopbackAddress(remote) || !isLoopbackHost(headers.host ?? '')) return false;
  const fromHere = comesFromHere(knock);
  if (method === 'GET') return fromHere !== false || isOpened(knock);
  const said = headers[TOKEN_HEADER];
  return fromHere === true && typeof said === 'string' && isSame(said, token);
}
