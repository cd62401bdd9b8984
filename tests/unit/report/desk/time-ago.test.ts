import { expect, test } from 'vitest';
import { timeAgo } from '../../../../src/report/desk/time-ago.ts';

const MINUTE = 60_000;

test.each([
  [12, '۱۲ دقیقه پیش'],
  [119, '۱۱۹ دقیقه پیش'],
  [150, '۳ ساعت پیش'],
  [3 * 24 * 60, '۳ روز پیش'],
  [-4, '۴ دقیقه بعد'],
])('%i minutes ago is %s', (minutes, words) => {
  expect(timeAgo(1e12 - minutes * MINUTE, 1e12, 'fa')).toBe(words);
});
