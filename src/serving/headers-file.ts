import { PROBE_FOLDER } from '../check/probe-addresses.ts';
import {
  CACHE_A_DAY,
  CACHE_FOREVER,
  dailyAddresses,
  freshAddresses,
  hashedPrefixes,
  inUtf8,
  PROBE_TYPE,
  REVALIDATE,
  securityHeaders,
  typesByEnding,
} from './headers.ts';
import { probeHeaders } from './probe-headers.ts';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and their like read from the site's root. Where two of its rules
 * fit they send both values joined, so no rule for all has the `Cache-Control` of what is revalidated: it is their default.
 * They know the types of files by their endings; only where an address of one file has another, or none, is it named: what has the
 * type of plain bytes no host compresses.
 * @param hosts what the connection check asks beside this site (`checkHosts`).
 */
export function headersFile(hosts: readonly string[]): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', securityHeaders(hosts)),
    ...hashedPrefixes.map((prefix) => rule(`${prefix}*`, { 'Cache-Control': CACHE_FOREVER })),
    ...dailyAddresses.map((one) => rule(one.replace(/\/$/, '/*'), { 'Cache-Control': CACHE_A_DAY })),
    rule(`${PROBE_FOLDER}*`, { ...probeHeaders, 'Content-Type': PROBE_TYPE }),
    ...freshAddresses.map((one) => rule(one, { 'Cache-Control': REVALIDATE })),
    ...Object.entries(typesByEnding).flatMap(([ending, type]) =>
      ending.startsWith('/') ? [rule(ending, { 'Content-Type': inUtf8(type) })] : [],
    ),
  ].join('\n');
}
