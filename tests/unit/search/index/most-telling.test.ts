import { expect, it } from 'vitest';
import { mostTelling } from '../../../../src/search/index/most-telling.ts';
import type { Posting } from '../../../../src/search/query/posting.ts';

const common = Array.from({ length: 3_000 }, (_, guide): Posting => ({
  guide,
  text: 1,
  sentences: [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1.5].map((weight, index) => ({ index, weight })),
}));

it('keeps every posting of a word that few guides have', () => {
  expect(mostTelling(common.slice(0, 2_500))).toEqual(common.slice(0, 2_500));
});

it('keeps of a common word the guides that it is the most of, in their order, and their shortest sentences', () => {
  const all = common.with(2_999, { guide: 2_999, text: 1, sentences: [{ index: 0, weight: 1 }] });
  const kept = mostTelling(all);
  expect(kept).toHaveLength(2_500);
  expect(kept.map(({ guide }) => guide)).toEqual(kept.map(({ guide }) => guide).toSorted((a, b) => a - b));
  expect(kept.at(-1)?.guide).toBe(2_999);
  expect(kept[0]?.sentences.map(({ weight }) => weight)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1.5]);
});

it('keeps a guide that has the word in its text alone, if it has it often', () => {
  const all = common.with(2_999, { guide: 2_999, text: 63, sentences: [] });
  const rarer = all.map((posting) =>
    posting.guide === 2_999 ? posting : { ...posting, sentences: [{ index: 0, weight: 20 }] },
  );
  expect(mostTelling(rarer).map(({ guide }) => guide)).toContain(2_999);
});
