import { expect, it } from 'vitest';
import { analyseWord } from '../../../src/text/word.ts';

const keep = new Set(['انتها', 'کارت']);
const words = new Set(['مودم', 'نت', 'وصل', 'کار', 'کارخانه', 'گوشی']);

function texts(word: string): string[] {
  return analyseWord(word, { keep, isWord: (stem) => words.has(stem) }).map(({ text }) => text);
}

it('takes endings off, tied or joined, and none off a word to keep', () => {
  expect(texts('چراغ\u200cهایش')).toEqual(['چراغ']);
  expect(texts('مودمهایی')).toEqual(['مودم']);
  expect(texts('انتها')).toEqual(['انتها']);
});

it('makes one of all forms of a verb', () => {
  for (const form of ['نمی\u200cشود', 'نمیشه', 'نشده\u200cاند'])
    expect([form, ...texts(form)]).toEqual([form, 'نشدن']);
});

it('leaves stop words whole: برای is no form of برا', () => {
  for (const word of ['برای', 'روی', 'توی', 'جهت', 'دیگر']) expect(texts(word)).toEqual([word]);
});

it.each([
  ['a possessive', 'مودمم', 'مودم'],
  ['a possessive after ی', 'گوشیم', 'گوشی'],
  ['«is»', 'وصله', 'وصل'],
  ['a plural', 'مودما', 'مودم'],
  ['several at once', 'مودممونو', 'مودم'],
  ['a word of two letters', 'نتمون', 'نت'],
])('takes off what speech adds to a word of the table: %s', (_, word, stem) => {
  expect(texts(word)).toEqual([stem]);
});

it.each([
  ['one to keep', 'کارت', 'کارت'],
  ['a form of one to keep', 'کارتم', 'کارت'],
  ['a word of the table', 'کارخانه', 'کارخانه'],
  ['a word that no table has', 'شهرم', 'شهرم'],
])('takes nothing off that is part of the word: %s', (_, word, stem) => {
  expect(texts(word)).toEqual([stem]);
});
