import { expect, it } from 'vitest';
import type { QueryTerm } from '../../../../src/search/query/query-term.ts';
import { withRelatedWords } from '../../../../src/search/query/related-words.ts';
import { createVocabulary } from '../../../../src/search/query/vocabulary.ts';
import { createAnalyser } from '../../../../src/text/create-analyser.ts';

const analyser = createAnalyser({ synonyms: [['بازی', 'game']], keep: [] });
const vocabulary = createVocabulary(
  {
    documents: 10,
    words: { 2: 'چرب آلوده آلودگی باز بازی دارو پسرم اینترنت 651', 1: 'چربی دارویی گیاه گیاهان' },
  },
  analyser,
);

function read(term: string, isFunctionWord = false): readonly (readonly [string, number])[] {
  const query: QueryTerm[] = [{ interpretations: [{ term, confidence: 1 }], isFunctionWord }];
  const [first] = withRelatedWords(query, analyser, vocabulary);
  return first?.interpretations.map((each) => [each.term, each.confidence] as const) ?? [];
}

function terms(term: string): string[] {
  return read(term).map(([each]) => each);
}

it.each([
  ['چرب', 'چربی'],
  ['چربی', 'چرب'],
  ['الوده', 'الودگی'],
  ['الودگی', 'الوده'],
  ['دارویی', 'دارو'],
  ['گیاهان', 'گیاه'],
])('reads %s as %s too, less surely', (term, related) => {
  const [typed, other] = read(term);
  expect(typed).toEqual([term, 1]);
  expect(other?.[0]).toBe(related);
  expect(other?.[1]).toBeLessThan(1);
});

it('reads an unknown word as a known one that is a little longer', () => {
  expect(terms('پسر')).toEqual(['پسر', 'پسرم']);
});

it('does not take the first letters of a long word for the word', () => {
  expect(terms('اینت')).toEqual(['اینت']);
});

it('takes a number as it stands', () => {
  expect(terms('65')).toEqual(['65']);
});

it('leaves synonyms, which are whole, and words that only help the sentence', () => {
  expect(terms('بازی')).toEqual(['بازی']);
  expect(terms('باز')).toEqual(['باز']);
  expect(read('چرب', true)).toEqual([['چرب', 1]]);
});

it('leaves a word that nothing is known of', () => {
  expect(terms('قورباغه')).toEqual(['قورباغه']);
});
