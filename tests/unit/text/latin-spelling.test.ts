import { expect, it } from 'vitest';
import { latinDistance, latinSkeleton, persianSkeleton } from '../../../src/text/latin-spelling.ts';

it.each([
  ['sorat', 'سرعت'],
  ['nemishe', 'نمیشه'],
  ['cheragh', 'چراغ'],
  ['taghir', 'تغییر'],
  ['poshtibani', 'پشتیبانی'],
  ['khamosh', 'خاموش'],
  ['xamush', 'خاموش'],
  ['zaeif', 'ضعیف'],
])('takes %s for a spelling of %s', (latin, persian) => {
  expect(latinSkeleton(latin)).toBe(persianSkeleton(persian));
  expect(latinDistance(latin, persian)).toBeLessThan(0.4);
});

it('does not take one word for another', () => {
  expect(latinDistance('modem', 'سرعت')).toBe(Infinity);
});

it('prefers the plainer spelling', () => {
  expect(latinDistance('ghat', 'قطع')).toBeLessThan(latinDistance('gat', 'قطع'));
});
