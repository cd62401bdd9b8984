import { expect, test } from 'vitest';
import { pathAddress, requestPath } from '../../../src/serving/request-path.ts';

test.each([
  ['/', '/'],
  ['', '/'],
  ['/?q=x', '/'],
  ['/wifi', '/wifi'],
  ['/wifi/', '/wifi/'],
  ['//wifi//weak/', '/wifi/weak/'],
  ['/./_headers', '/_headers'],
  ['/assets/../_headers', '/_headers'],
  ['/assets/..', '/'],
  ['/wifi/weak/..', '/wifi/'],
  ['/%5fheaders', '/_headers'],
  ['/a%2fb', '/a/b'],
  ['/100%25', '/100%'],
  ['http://example.org/wifi/?x', '/wifi/'],
])('%s asks for %s', (url, path) => {
  expect(requestPath(url)).toBe(path);
});

test.each(['/..', '/wifi/../../x', '/%2e%2e/x', '/%', '/%ff', '/%00'])('%s cannot be asked for', (url) => {
  expect(requestPath(url)).toBeUndefined();
});

test('a path becomes an address that asks for it', () => {
  for (const path of ['/wifi/', '/a b?#%/', '/\u0645\u0648\u062f\u0645'])
    expect(requestPath(pathAddress(path))).toBe(path);
});
