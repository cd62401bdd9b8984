import { EMPTY_ADDRESS, PROBE_FOLDER } from '../check/probe-addresses.ts';
import { NOTICES_ADDRESS } from '../notices/notice.ts';
import { headerCsp, SAVED_CSP } from './csp.ts';
import { emptyProbeHeaders, probeHeaders } from './probe-headers.ts';

type Headers = Readonly<Record<string, string>>;

const withPolicy = (policy: string): Headers => ({
  'Content-Security-Policy': policy,
  // A year, as browsers' preload lists ask; the provider's other hosts are not ours to speak for.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // For browsers that do not know frame-ancestors.
  'X-Frame-Options': 'DENY',
  // Which guide a customer reads is nobody's business; a portal that needs the host's name is told by its link.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

/**
 * The headers of every response, errors among them.
 * @param hosts what the connection check asks beside this site (`checkHosts`).
 */
export const securityHeaders = (hosts: readonly string[]): Headers => withPolicy(headerCsp(hosts));

/** The headers of what comes from the device. */
export const savedSecurityHeaders: Headers = withPolicy(SAVED_CSP);

/**
 * Where addresses carry a hash of what is there: Vite's scripts and fonts by their names, the search index by its folder.
 * What stands below them never changes.
 */
export const hashedPrefixes = ['/assets/', '/search-index/'] as const;

/** `Cache-Control` of what stands below `hashedPrefixes`. */
export const CACHE_FOREVER = 'public, max-age=31536000, immutable';

/**
 * What browsers ask for at each view and what hardly ever changes: the icons and the manifest that names them. A folder
 * ends with a slash and means what is in it.
 */
export const dailyAddresses = ['/icons/', '/icon.svg', '/manifest.webmanifest'] as const;

/** `Cache-Control` of `dailyAddresses`: a new icon is seen a day later. */
export const CACHE_A_DAY = 'public, max-age=86400';

/** `Cache-Control` of all else (pages, the service worker, data): stored, and revalidated at each request. */
export const REVALIDATE = 'no-cache';

/**
 * What is revalidated by the site's own word, and not by a host's habit alone: how the network is now. A copy that somebody on
 * the way has kept would be taken for today's.
 */
export const freshAddresses = [NOTICES_ADDRESS] as const;

/**
 * The types of files that servers know by another name or not at all, by how their addresses end: without them a reader of
 * feeds sees any XML, and a telephone does not offer to put the work into its calendar.
 */
export const typesByEnding: Readonly<Record<string, string>> = {
  '.webmanifest': 'application/manifest+json',
  '/notices.xml': 'application/atom+xml',
  '.ics': 'text/calendar',
};

/** Files of the built site that are for the host and not for readers: the last stands in for what is not there. */
export const hostFiles = ['/_headers', '/_redirects', '/404.html'] as const;

function cacheControlOf(pathname: string): string {
  if (hashedPrefixes.some((prefix) => pathname.startsWith(prefix))) return CACHE_FOREVER;
  const daily = dailyAddresses.some((one) =>
    one.endsWith('/') ? pathname.startsWith(one) : pathname === one,
  );
  return daily ? CACHE_A_DAY : REVALIDATE;
}

/**
 * All headers that the host sets for a file.
 * @param pathname the address's path.
 * @param hosts what the connection check asks beside this site (`checkHosts`).
 * @example headersFor('/wifi/weak-wifi/', [])['Cache-Control'] // 'no-cache'
 */
export function headersFor(pathname: string, hosts: readonly string[]): Headers {
  const all = securityHeaders(hosts);
  if (pathname === EMPTY_ADDRESS) return { ...all, ...emptyProbeHeaders };
  if (pathname.startsWith(PROBE_FOLDER)) return { ...all, ...probeHeaders };
  return { ...all, 'Cache-Control': cacheControlOf(pathname) };
}

/** A type with the charset of all that is text here. */
export const inUtf8 = (type: string) => `${type}; charset=utf-8`;

/** The type of the files of `PROBE_FOLDER`, whose names have no endings: plain bytes, which no server compresses. */
export const PROBE_TYPE = 'application/octet-stream';

/** The type of a file that `typesByEnding` names or that has no ending; undefined for any other. @param pathname the address's path. */
export function typeOf(pathname: string): string | undefined {
  if (pathname.startsWith(PROBE_FOLDER)) return PROBE_TYPE;
  const type = Object.entries(typesByEnding).find(([ending]) => pathname.endsWith(ending))?.[1];
  return type === undefined ? undefined : inUtf8(type);
}
