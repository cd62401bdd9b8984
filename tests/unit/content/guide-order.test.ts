import { expect, it } from 'vitest';
import { guideOrder } from '../../../src/content/guide-order.ts';

it('lists guides by their order, then those that ask, then by title in the language', () => {
  const guide = (title: string, order: number, guided = false) => ({ title, order, guided });
  const guides = [guide('پ', 2), guide('گ', 1), guide('ب', 2), guide('ی', 2, true)];
  expect(guides.toSorted(guideOrder('fa')).map(({ title }) => title)).toEqual(['گ', 'ی', 'ب', 'پ']);
});
