import { expect, test } from 'vitest';
import { isPack } from '../../../src/offline/cache-manifest.ts';

test('texts by address with their types are a pack', () => {
  expect(isPack({})).toBe(true);
  expect(isPack({ '/': { type: 'text/html', text: '<h1>خانه</h1>' } })).toBe(true);
});

test('anything else is refused, so that nothing but texts is cached', () => {
  for (const value of [
    null,
    'text',
    { '/': 'text' },
    { '/': { text: '' } },
    { '/': { type: 'text/html', text: 1 } },
  ])
    expect(isPack(value)).toBe(false);
});
