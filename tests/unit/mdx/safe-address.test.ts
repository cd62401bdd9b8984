import { describe, expect, test } from 'vitest';
import { isPictureName, isSafeAddress } from '../../../src/mdx/safe-address.ts';

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
  test.each(['modem.png', 'modem-back.svg', 'Modem_2.WEBP', 'a.b.png'])('may be the picture %s', (name) =>
    expect(isPictureName(name)).toBe(true),
  );
  test.each([
    'https://example.org/a.png',
    '//example.org/a.png',
    '/\\example.org/a.png',
    'data:image/png,x.png',
    '/pictures/modem.png',
    '../modem.png',
    '..png',
    '.env.png',
    'a\u0000.png',
    'modem.png?raw',
    'modem.png#a',
    'modem%2epng',
    'modem',
    '',
  ])('may not be %j', (address) => expect(isPictureName(address)).toBe(false));
});
