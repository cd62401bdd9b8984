import { expect, it } from 'vitest';
import { collectVocabulary } from '../../../../src/search/query/collect-vocabulary.ts';
import { createVocabulary } from '../../../../src/search/query/vocabulary.ts';
import { analyser } from '../small-words.ts';

const texts = ['مودم «آنتن» دارد', 'روتر و راه\u200cاندازی', 'آنتنِ مودم‌ها'];
const vocabulary = createVocabulary(collectVocabulary(texts, analyser), analyser);

it('counts the articles that hold a word in any of its spellings', () => {
  expect(vocabulary.get('مودم')).toMatchObject({ documents: 3 });
  expect(vocabulary.get('انتن')).toMatchObject({ documents: 2 });
});

it('shows a word as people write it, without the signs around it', () => {
  expect(vocabulary.get('انتن')?.shown).toBe('آنتن');
  expect(vocabulary.get('راهاندازی')?.shown).toBe('راه\u200cاندازی');
});

it('holds no words that only help the sentence', () => {
  expect(vocabulary.words.map(({ term }) => term).sort()).toEqual(['انتن', 'راهاندازی', 'مودم']);
});

it('knows the start of a word, and no other part of it', () => {
  expect(vocabulary.hasPrefix('انت')).toBe(true);
  expect(vocabulary.hasPrefix('نتن')).toBe(false);
});

it('calls a word rarer the fewer articles hold it', () => {
  expect(vocabulary.idf('راهاندازی')).toBeGreaterThan(vocabulary.idf('مودم'));
});
