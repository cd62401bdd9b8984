import { expect, test } from 'vitest';
import { publishedGuides } from '../../../src/content/published-guides.ts';

test('only guides of the first language have a page', () => {
  const [first, other] = [
    { slug: 'restart-modem', language: 'fa' },
    { slug: 'restart-modem', language: 'en' },
  ];
  expect(publishedGuides([other, first])).toEqual([first]);
});
