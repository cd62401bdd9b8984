import { expect, it } from 'vitest';
import { differenceInWords } from '../../../src/check/difference-in-words.ts';

it.each([
  [130, '۲ دقیقه'],
  [-130, '۲ دقیقه'],
  [5000, '۸۳ دقیقه'],
  // A server's clock tells whole seconds: two hours may come out a second short.
  [7199, '۲ ساعت'],
  [-86_400, '۲۴ ساعت'],
  [259_200, '۳ روز'],
])(
  'says how far a clock is off, in the largest unit of which there are two: %i seconds',
  (seconds, words) => {
    expect(differenceInWords(seconds, 'fa')).toBe(words);
  },
);
