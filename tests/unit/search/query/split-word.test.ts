import { expect, it } from 'vitest';
import { splitWord } from '../../../../src/search/query/split-word.ts';
import { analyser, vocabulary } from '../small-words.ts';

it.each([
  ['سرعتاینترنت', ['سرعت', 'اینترنت']],
  ['وصلنمیشه', ['وصل', 'نمیشه']],
  ['تلفنبوقنداره', ['تلفن', 'بوق', 'نداره']],
])('takes %s apart', (word, parts) => {
  expect(splitWord(word, analyser, vocabulary)?.parts).toEqual(parts);
});

it('says whether a part only helps the sentence, which is hardly chance', () => {
  expect(splitWord('کارنمیکنه', analyser, vocabulary)?.hasFunctionWord).toBe(true);
  expect(splitWord('تلفنبوق', analyser, vocabulary)?.hasFunctionWord).toBe(false);
});

it('leaves a word alone that is not made of known ones, and a known one', () => {
  expect(splitWord('سرعتسنجی', analyser, vocabulary)).toBeUndefined();
  expect(splitWord('اینترنت', analyser, vocabulary)).toBeUndefined();
});
