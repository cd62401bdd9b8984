import { expect, it } from 'vitest';
import { readLayout } from '../../../../src/search/query/correct-layout.ts';
import { analyser, vocabulary } from '../small-words.ts';

it('reads a whole query in the other layout, in either direction', () => {
  expect(readLayout('svuj hdkjvkj', analyser, vocabulary)).toBe('سرعت اینترنت');
  expect(readLayout('یدس', analyser, vocabulary)).toBe('dns');
});

it('leaves a query alone that makes sense as typed', () => {
  expect(readLayout('سرعت اینترنت', analyser, vocabulary)).toBeUndefined();
});

it('counts the letters that were typed, not those of the word they stand for', () => {
  // «tv» weighs two letters beside the seven of two unknown words, though تلویزیون has eight.
  expect(readLayout('فر ضصث ضصثق', analyser, vocabulary)).toBeUndefined();
});
