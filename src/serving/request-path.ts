/**
 * The path that a request asks for, as nginx reads it: without query, percent signs decoded, slashes merged, dots
 * resolved. So one file has one name, whatever way it is asked for.
 * @param url the request's target as it came: a path with or without a query, or a whole address.
 * @returns undefined for one that cannot be read or leads out of the site, which is answered by 400.
 * @example requestPath('/assets/../%5fheaders?x=1') // '/_headers'
 */
export function requestPath(url: string): string | undefined {
  const [asked = ''] = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
  let decoded: string;
  try {
    decoded = decodeURIComponent(asked);
  } catch {
    return undefined;
  }
  if (decoded.includes('\0')) return undefined;
  const segments = decoded.split('/');
  const kept: string[] = [];
  for (const segment of segments) {
    if (segment === '..' && kept.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(segment)) kept.push(segment);
  }
  const folder = kept.length > 0 && ['', '.', '..'].includes(segments.at(-1) ?? '');
  return `/${kept.join('/')}${folder ? '/' : ''}`;
}

/** A path written as an address. */
export function pathAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
