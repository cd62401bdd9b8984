import { expect, test } from 'vitest';
import { ALWAYS, dayIn, isPublic, NEVER, publicFrom } from '../../../src/content/public-day.ts';

const publish = new Date('2026-12-05T00:00:00Z');

test('a guide that says nothing of it is public always, one with a day from then on, a draft never', () => {
  expect(publicFrom({ draft: false })).toBe(ALWAYS);
  expect(publicFrom({ draft: false, publish })).toBe('2026-12-05');
  expect(publicFrom({ draft: true })).toBe(NEVER);
  expect(publicFrom({ draft: true, publish })).toBe(NEVER);
});

test('a guide is public on its day and after it, and not on the day before', () => {
  const head = { draft: false, publish };
  expect(['2026-12-04', '2026-12-05', '2026-12-06'].map((day) => isPublic(head, day))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isPublic({ draft: true, publish }, '2030-01-01')).toBe(false);
  expect(isPublic({ draft: false }, '2026-01-01')).toBe(true);
});

test('the day begins at midnight where the provider is', () => {
  // Tehran is three and a half hours ahead of UTC.
  const [before, after] = [new Date('2026-12-04T20:29:59Z'), new Date('2026-12-04T20:30:00Z')];
  expect([before, after].map((moment) => dayIn('Asia/Tehran', moment))).toEqual(['2026-12-04', '2026-12-05']);
  expect(dayIn('UTC', after)).toBe('2026-12-04');
});
