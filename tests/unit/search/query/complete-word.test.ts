import { expect, it } from 'vitest';
import { withCompletions } from '../../../../src/search/query/complete-word.ts';
import { vocabulary } from '../small-words.ts';

const typed = (term: string) => ({ interpretations: [{ term, confidence: 1 }], isFunctionWord: false });

it('adds the longer words that a word begins, after itself, by the share that is typed', () => {
  expect(withCompletions(typed('باز'), vocabulary, 0.4).interpretations).toEqual([
    { term: 'باز', confidence: 1 },
    { term: 'بازی', confidence: expect.closeTo(0.3) },
  ]);
});

it('adds the shortest first, of equal ones those of most guides', () => {
  const terms = withCompletions(typed('ب'), vocabulary, 0.8).interpretations.map(({ term }) => term);
  expect(terms.slice(0, 3)).toEqual(['ب', 'باز', 'بوق']);
});

it('adds none that only has the letters elsewhere', () => {
  expect(withCompletions(typed('انه'), vocabulary, 0.8)).toEqual(typed('انه'));
});
