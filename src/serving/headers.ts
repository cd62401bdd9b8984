import { HEADER_CSP } from './csp.ts';

/** The headers of every response, errors among them. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_CSP,
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
};

/**
 * Where addresses carry a hash of what is there: Vite's scripts and fonts by their names, the search index by its folder.
 * What stands below them never changes.
 */
export const hashedPrefixes = ['/assets/', '/search-index/'] as const;

/** `Cache-Control` of what stands below `hashedPrefixes`. */
export const CACHE_FOREVER = 'public, max-age=31536000, immutable';

/** `Cache-Control` of all else (pages, the service worker, manifests): stored, and revalidated at each request. */
export const REVALIDATE = 'no-cache';

/** Files of the built site that are for the host and not for readers. */
export const hostFiles = ['/_headers'] as const;

/**
 * All headers that the host sets for a file.
 * @param pathname the address's path.
 * @example headersFor('/wifi/weak-wifi/')['Cache-Control'] // 'no-cache'
 */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
  const forever = hashedPrefixes.some((prefix) => pathname.startsWith(prefix));
  return { ...securityHeaders, 'Cache-Control': forever ? CACHE_FOREVER : REVALIDATE };
}
