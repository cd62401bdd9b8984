import { expect, it } from 'vitest';
import {
  contentType,
  packAddress,
  packManifest,
  revisionOf,
  unpackManifest,
  withoutVersion,
  withVersion,
} from '../../../src/offline/cache-manifest.ts';

it('a revision is the beginning of the SHA-256 of the bytes', async () => {
  expect(await revisionOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01');
});

it('the list of a version comes back from the worker as it was written', () => {
  const file = (name: string) => ({ url: `/${name}`, revision: name.padEnd(12, '0') });
  const manifest = {
    groups: [[file('a'), file('b')], [file('c')]],
    files: [file('d')],
    derived: [],
    pack: '/assets/offline/x.json',
    indexVersion: 'v1',
    size: 9,
  };
  expect(unpackManifest(packManifest(manifest))).toEqual(manifest);
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
  ['/search-index/-/base.json', 'application/json'],
  ['/assets/font.woff2', 'font/woff2'],
  ['/something.else', 'application/octet-stream'],
])('%s is %s', (url, type) => {
  expect(contentType(url)).toBe(type);
});
