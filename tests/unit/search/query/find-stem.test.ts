import { expect, it } from 'vitest';
import { commonStem } from '../../../../src/search/query/known-words.ts';
import { findLatinStem, findStem } from '../../../../src/search/query/find-stem.ts';
import { analyser, vocabulary } from '../small-words.ts';

it.each([
  ['انتنشان', 'آنتن', 'the spelling of the site'],
  ['مودممان', 'مودم', 'the frequent word, not a rare form of it'],
  ['خونمون', 'خانه', 'the ه that speech drops'],
  ['روترم', 'روتر', 'the synonym that was typed'],
])('reads %s as %s: %s', (word, shown) => {
  expect(findStem(word, analyser, vocabulary)?.shown).toBe(shown);
});

it('takes no stop word of two letters for a stem', () => {
  expect(findStem('بیمه', analyser, vocabulary)).toBeUndefined();
});

it('takes Persian endings off Latin words', () => {
  expect(findLatinStem('ticketam', analyser, vocabulary)?.shown).toBe('ticket');
});

it('takes no word that editors name for a form of a more frequent one', () => {
  expect(commonStem('بازی', analyser, vocabulary)).toBe('بازی');
  expect(commonStem('سرعتم', analyser, vocabulary)).toBe('سرعت');
});
