import { expect, it } from 'vitest';
import { createSpellingIndex } from '../../../../src/search/query/typing-errors.ts';
import { analyser, vocabulary } from '../small-words.ts';

const spellings = createSpellingIndex(vocabulary, analyser);

it.each([
  ['a sound', 'سرعط', 'سرعت'],
  ['a swap', 'اینترتن', 'اینترنت'],
  ['a letter too few', 'اینتنت', 'اینترنت'],
])('finds the word behind %s', (_, typed, shown) => {
  expect(spellings.near(typed)[0]?.shown).toBe(shown);
});

it.each([
  ['in the middle of a word', 'بیمرستان', 'بیمارستان'],
  ['of two that look alike', 'بیمارتان', 'بیمارستان'],
  ['of a word of five', 'خانه', 'خانه'],
])('finds the word behind a letter left out %s', (_, typed, shown) => {
  expect(spellings.near(typed)[0]?.shown).toBe(shown);
});

it('holds a form of a light verb for likelier than one of a verb that no article has', () => {
  expect(spellings.near('نمشه')[0]?.shown).toBe('نمیشه');
});

it('takes a short word for no other by one plain mistake', () => {
  expect(spellings.near('خوق').map(({ shown }) => shown)).not.toContain('بوق');
});

it('prefers the word that was spelled to a more frequent one that is nearly it', () => {
  expect(spellings.fromLatin('bazi')[0]?.shown).toBe('بازی');
});
