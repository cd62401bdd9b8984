import { expect, test } from 'vitest';
import { guidesWithPages } from '../../../src/content/guides-with-pages.ts';

test('only guides of the first language have a page', () => {
  const [first, other] = [
    { slug: 'restart-modem', language: 'fa' },
    { slug: 'restart-modem', language: 'en' },
  ];
  expect(guidesWithPages([other, first])).toEqual([first]);
});
