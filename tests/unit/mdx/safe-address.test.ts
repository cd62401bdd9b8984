import { describe, expect, test } from 'vitest';
import { isOwnFile, isSafeAddress } from '../../../src/mdx/safe-address.ts';

describe('a link', () => {
  test.each(['/modem/restart-modem/', '/', '#power', 'https://example.org/a?b=c', 'http://example.org'])(
    'may lead to %s',
    (address) => expect(isSafeAddress(address)).toBe(true),
  );
  test.each(['tel:91000000', 'tel:+98-21-91000000', 'mailto:help@example.org', 'HTTPS://example.org'])(
    'may open %s',
    (address) => expect(isSafeAddress(address)).toBe(true),
  );
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '/a\u0000b',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    '//example.org',
    '/\\example.org',
    'https:\\\\example.org',
    'https://',
    'tel:1;x',
    'mailto:?to=a@b',
    'www.example.org',
    '',
  ])('may not lead to %j', (address) => expect(isSafeAddress(address)).toBe(false));
});

describe('an image', () => {
  test('may be a file of the site', () => expect(isOwnFile('/pictures/modem.png')).toBe(true));
  test.each([
    'https://example.org/a.png',
    '//example.org/a.png',
    '/\\example.org',
    'data:image/png,x',
    '#a',
    '',
  ])('may not come from %j', (address) => expect(isOwnFile(address)).toBe(false));
});
