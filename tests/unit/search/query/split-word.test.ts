import { expect, it } from 'vitest';
import { splitWord } from '../../../../src/search/query/split-word.ts';
import { createSpellingIndex } from '../../../../src/search/query/typing-errors.ts';
import { analyser, vocabulary } from '../small-words.ts';

const words = { analyser, vocabulary, spellings: createSpellingIndex(vocabulary, analyser) };

it.each([
  ['سرعتاینترنت', ['سرعت', 'اینترنت']],
  ['وصلنمیشه', ['وصل', 'نمیشه']],
  ['تلفنبوقنداره', ['تلفن', 'بوق', 'نداره']],
  ['ازبیمارستان', ['از', 'بیمارستان']],
  ['soratmodem', ['سرعت', 'modem']],
  ['modemnadare', ['modem', 'نداره']],
  ['pppoe691', ['pppoe', '691']],
])('takes %s apart', (word, parts) => {
  expect(splitWord(word, words)?.parts).toEqual(parts);
});

it('holds words with one that only helps the sentence for likelier, which is hardly chance', () => {
  const [withVerb, without] = ['کارنمیکنه', 'تلفنبوق'].map(
    (word) => splitWord(word, words)?.cost ?? Infinity,
  );
  expect(withVerb).toBeLessThan(without ?? 0);
});

it.each([
  ['that is not made of known ones', 'سرعتسنجی'],
  ['that is known', 'اینترنت'],
  ['of a short function word and a short rest', 'ازکار'],
  ['of a pronoun and a rest', 'انبیمارستان'],
  ['of function words alone', 'نمیشهنداره'],
  ['of another world', 'kubernetes'],
  ['longer than any', 'سرعت'.repeat(20)],
])('leaves a word alone %s: %s', (_, word) => {
  expect(splitWord(word, words)).toBeUndefined();
});
