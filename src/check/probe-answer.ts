import { PROBE_BODY, PROBE_HEADER } from './probe-addresses.ts';

/**
 * Who answered `EMPTY_ADDRESS`: this site's server (`right`), something else in its place (`other`), or a server that is in trouble
 * (`failing`), of which nobody can say whose it is.
 */
export type ProbeAnswer = 'right' | 'other' | 'failing';

/** Answers that send elsewhere. A browser hides which it was (`opaqueredirect`), Node does not. */
const redirects = new Set([301, 302, 303, 307, 308]);

/** "Network authentication required", by which a portal says that it is one (RFC 6585, 6). */
const PORTAL_STATUS = 511;

/** Judges an answer, and reads all of one that is right, so that its time is over. It rejects where the body breaks off. */
export async function judgeAnswer(response: Response): Promise<ProbeAnswer> {
  const { status, type, headers } = response;
  if (type === 'opaqueredirect' || redirects.has(status) || status === PORTAL_STATUS) return 'other';
  if (status !== 200 && status !== 204) return 'failing';
  const body = await response.text();
  const ours = status === 204 ? headers.get(PROBE_HEADER.name) === PROBE_HEADER.value : body === PROBE_BODY;
  return ours ? 'right' : 'other';
}
