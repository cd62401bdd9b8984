import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectVocabulary } from '../../../../src/search/query/collect-vocabulary.ts';
import { indexWord, toIndexWords } from '../../../../src/search/query/index-words.ts';
import { createVocabulary } from '../../../../src/search/query/vocabulary.ts';
import { createAnalyser } from '../../../../src/text/analyse.ts';

const analyser = createAnalyser({ synonyms: [['DNS', 'دی ان اس']], keep: [] });
const empty = createVocabulary({ documents: 0, words: {} }, analyser);

it('gives one index word for each word', () => {
  expect(toIndexWords('به دی ان اس، وای\u200cفای', analyser, empty)).toBe('- dns - - وایفای');
});

it('keeps the places of all words, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const words = toIndexWords(text, analyser, empty);
      expect(words === '' ? 0 : words.split(' ').length).toBe(text.match(/\S+/gu)?.length ?? 0);
    }),
  );
});

it('indexes the terms that the query will ask for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('مودم', 'کابل', 'راه\u200cاندازی', '2.4', 'VDSL2', 'سرعتِ'), { minLength: 1 }),
      (words) => {
        const text = words.join(' ');
        const asked = analyser.analyse(text).map(({ term }) => indexWord(term));
        expect(new Set(toIndexWords(text, analyser, empty).split(' '))).toEqual(
          new Set([...asked, ...(asked.length > new Set(asked).size ? ['-'] : [])]),
        );
      },
    ),
  );
});

it('leaves common words to the texts that dwell on them', () => {
  const texts = Array.from({ length: 20 }, () => 'مودم');
  const vocabulary = createVocabulary(collectVocabulary(texts, analyser), analyser);
  expect(toIndexWords('مودم سیم', analyser, vocabulary)).toBe('- سیم');
  expect(toIndexWords('مودم '.repeat(5), analyser, vocabulary)).toBe('مودم - - - -');
});
