import fc from '../../../properties.ts';
import { expect, it } from 'vitest';
import { decodePostings, encodePostings } from '../../../../src/search/query/posting-codec.ts';
import { FIRST_ASKED, MAX_TEXT_IMPACT, type Posting } from '../../../../src/search/query/posting.ts';

const sentences = (from: number, most: number) =>
  fc.uniqueArray(
    fc.record({
      index: fc.integer({ min: from, max: most }),
      weight: fc.double({ min: 0.25, max: 31, noNaN: true }),
    }),
    { selector: ({ index }) => index, maxLength: 5 },
  );
const postings = fc
  .uniqueArray(
    fc.record({
      guide: fc.integer({ min: 0, max: 20_000 }),
      text: fc.integer({ min: 0, max: MAX_TEXT_IMPACT }),
      sentences: fc
        .tuple(sentences(0, FIRST_ASKED - 1), sentences(FIRST_ASKED, 300))
        .map(([names, asked]) => [...names, ...asked]),
    }),
    { selector: ({ guide }) => guide, maxLength: 20 },
  )
  .map((list) => list.sort((a, b) => a.guide - b.guide));

const withoutWeights = (list: readonly Posting[]) =>
  list.map(({ guide, text, sentences: hits }) => ({ guide, text, hits: hits.map(({ index }) => index) }));

it('gives back every posting, its weights within four per cent', () => {
  fc.assert(
    fc.property(postings, (list) => {
      const back = decodePostings(encodePostings(list));
      expect(withoutWeights(back)).toEqual(withoutWeights(list));
      list.forEach((posting, at) =>
        posting.sentences.forEach(({ weight }, hit) => {
          expect((back[at]?.sentences[hit]?.weight ?? 0) / weight).toBeCloseTo(1, 1);
        }),
      );
    }),
  );
});

it('takes a few letters for a posting', () => {
  const text = encodePostings([{ guide: 3, text: 20, sentences: [{ index: 0, weight: 4 }] }]);
  expect(text).toHaveLength(6);
});

it('reads any text without an error and to its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'AZaz09-_9_') }), (text) => {
      expect(decodePostings(text).length).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('reads a number of sentences that is larger than the text as what the text has', () => {
  expect(decodePostings('AA99999999')[0]?.sentences.length).toBeLessThan(10);
});
