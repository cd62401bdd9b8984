import { cacheForever, everyAnswer, hashedPrefixes } from './headers.ts';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and their like read from the site's root. Where two of its rules
 * fit they send both values joined, so what is asked about each time stands in none: that is their default.
 */
export function headersFile(): string {
  const rule = (pattern: string, headers: Readonly<Record<string, string>>) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', everyAnswer),
    ...hashedPrefixes.map((prefix) => rule(`${prefix}*`, { 'Cache-Control': cacheForever })),
  ].join('\n');
}
