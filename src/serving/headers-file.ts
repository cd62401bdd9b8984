import {
  CACHE_A_DAY,
  CACHE_FOREVER,
  dailyAddresses,
  freshAddresses,
  hashedPrefixes,
  inUtf8,
  REVALIDATE,
  securityHeaders,
  typesByEnding,
} from './headers.ts';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and their like read from the site's root. Where two of its rules
 * fit they send both values joined, so no rule for all has the `Cache-Control` of what is revalidated: it is their default.
 * They know the types of files by their endings; only where an address of one file has another is it named.
 */
export function headersFile(): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', securityHeaders),
    ...hashedPrefixes.map((prefix) => rule(`${prefix}*`, { 'Cache-Control': CACHE_FOREVER })),
    ...dailyAddresses.map((one) => rule(one.replace(/\/$/, '/*'), { 'Cache-Control': CACHE_A_DAY })),
    ...freshAddresses.map((one) => rule(one, { 'Cache-Control': REVALIDATE })),
    ...Object.entries(typesByEnding).flatMap(([ending, type]) =>
      ending.startsWith('/') ? [rule(ending, { 'Content-Type': inUtf8(type) })] : [],
    ),
  ].join('\n');
}
