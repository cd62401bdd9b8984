import { CACHE_A_DAY, CACHE_FOREVER, dailyAddresses, hashedPrefixes, securityHeaders } from './headers.ts';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and their like read from the site's root. Where two of its rules
 * fit they send both values joined, so no rule has the `Cache-Control` of what is revalidated: it is their default.
 */
export function headersFile(): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', securityHeaders),
    ...hashedPrefixes.map((prefix) => rule(`${prefix}*`, { 'Cache-Control': CACHE_FOREVER })),
    ...dailyAddresses.map((one) => rule(one.replace(/\/$/, '/*'), { 'Cache-Control': CACHE_A_DAY })),
  ].join('\n');
}
