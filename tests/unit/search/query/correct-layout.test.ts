import { expect, it } from 'vitest';
import { analyseText } from '../../../../src/search/query/analysed-text.ts';
import { correctLayout } from '../../../../src/search/query/correct-layout.ts';
import { analyser, vocabulary } from '../small-words.ts';

function correct(query: string): string | undefined {
  return correctLayout(analyseText(query, analyser), analyser, vocabulary)?.text;
}

it('reads a whole query in the other layout, in either direction', () => {
  expect(correct('svuj hdkjvkj')).toBe('سرعت اینترنت');
  expect(correct('یدس')).toBe('dns');
});

it('leaves a query alone that makes sense as typed', () => {
  expect(correct('سرعت اینترنت')).toBeUndefined();
});

it('counts the letters that were typed, not those of the word they stand for', () => {
  // «tv» weighs two letters beside the seven of two unknown words, though تلویزیون has eight.
  expect(correct('فر ضصث ضصثق')).toBeUndefined();
});
