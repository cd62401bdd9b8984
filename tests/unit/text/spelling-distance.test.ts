import fc from '../../properties.ts';
import { expect, it } from 'vitest';
import { spellingDistance } from '../../../src/text/spelling-distance.ts';

const word = fc
  .array(fc.constantFrom(...'ابتسصرعغمنویپخ'), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''));

it('is nothing for the same word', () => {
  fc.assert(fc.property(word, (same) => spellingDistance(same, same, 1) === 0));
});

it('is at most one letter for one letter too many or too few', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(...'بتسر'), (right, at, letter) => {
      const place = 1 + (at % right.length);
      const wrong = right.slice(0, place) + letter + right.slice(place);
      expect(spellingDistance(wrong, right, 2)).toBeLessThanOrEqual(1);
      expect(spellingDistance(right, wrong, 2)).toBeLessThanOrEqual(1);
    }),
  );
});

it('takes letters that sound alike and neighbouring keys more lightly than others', () => {
  const [soundsAlike, keyBeside, plain] = ['سرعط', 'سرعن', 'سرعخ'].map((typed) =>
    spellingDistance(typed, 'سرعت', 2),
  );
  expect(soundsAlike).toBeGreaterThan(0);
  expect(soundsAlike).toBeLessThan(keyBeside ?? 0);
  expect(keyBeside).toBeLessThan(plain ?? 0);
  expect(plain).toBe(1);
});

it('takes a wrong first letter for less likely than the same mistake later', () => {
  expect(spellingDistance('صرعت', 'سرعت', 2)).toBeGreaterThan(spellingDistance('سرعط', 'سرعت', 2));
});

it('takes two letters in the wrong order for one mistake', () => {
  expect(spellingDistance('اینترتن', 'اینترنت', 1)).toBeLessThan(1);
});

it('gives up above the limit, and on words that are no words', () => {
  expect(spellingDistance('مودم', 'سرعت', 1)).toBe(Infinity);
  expect(spellingDistance('م'.repeat(500), 'م'.repeat(501), 2)).toBe(Infinity);
});
