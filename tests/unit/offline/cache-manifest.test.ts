import { expect, it } from 'vitest';
import {
  contentType,
  packAddress,
  revisionOf,
  withoutVersion,
  withVersion,
} from '../../../src/offline/cache-manifest.ts';

it('a revision is the beginning of the SHA-256 of the bytes', async () => {
  expect(await revisionOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01');
});

it('a pack has another address for other bytes, other files and another order', async () => {
  const [a, b] = [
    { url: '/a/', revision: '1' },
    { url: '/b/', revision: '2' },
  ];
  const addresses = await Promise.all(
    [[a], [b], [a, b], [b, a], [{ ...a, revision: '3' }]].map((files) => packAddress(files)),
  );
  expect(new Set(addresses).size).toBe(5);
  for (const address of addresses) expect(address).toMatch(/^\/assets\/offline\/[0-9a-f]{12}\.json$/);
});

it('a page is kept without the version of its search index, and comes back with one', () => {
  const html = '<a data-search-index="/search-index/0a1b/"> /search-index/other/';
  const kept = withoutVersion(html, '0a1b');
  expect(kept).toBe('<a data-search-index="/search-index/-/"> /search-index/other/');
  expect(withVersion(kept, 'ff')).toBe('<a data-search-index="/search-index/ff/"> /search-index/other/');
});

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/assets/page.js', 'text/javascript'],
  ['/search-index/-/manifest.json', 'application/json'],
  ['/assets/font.woff2', 'font/woff2'],
  ['/search-index/-/wasm.unknown.pagefind', 'application/octet-stream'],
])('%s is %s', (url, type) => {
  expect(contentType(url)).toBe(type);
});
