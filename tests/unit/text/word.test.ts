import { expect, it } from 'vitest';
import { analyseWord } from '../../../src/text/word.ts';

const keep = new Set(['انتها']);

function texts(word: string): string[] {
  return analyseWord(word, { keep, isWord: () => false }).map(({ text }) => text);
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
