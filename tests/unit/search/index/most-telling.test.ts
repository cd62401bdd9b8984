import { expect, it } from 'vitest';
import { mostTelling } from '../../../../src/search/index/most-telling.ts';
import type { Posting } from '../../../../src/search/query/posting.ts';

const common = Array.from({ length: 1_000 }, (_, guide): Posting => ({
  guide,
  text: 1,
  sentences: [9, 8, 7, 6].map((weight, index) => ({ index, weight })),
}));

it('keeps every posting of a word that few guides have', () => {
  expect(mostTelling(common.slice(0, 600))).toEqual(common.slice(0, 600));
});

it('keeps of a common word the guides that it is the most of, in their order, and their shortest sentences', () => {
  const all = common.with(999, { guide: 999, text: 1, sentences: [{ index: 0, weight: 1 }] });
  const kept = mostTelling(all);
  expect(kept).toHaveLength(600);
  expect(kept.map(({ guide }) => guide)).toEqual(kept.map(({ guide }) => guide).toSorted((a, b) => a - b));
  expect(kept.at(-1)?.guide).toBe(999);
  expect(kept[0]?.sentences.map(({ weight }) => weight)).toEqual([8, 7, 6]);
});

it('keeps a guide that has the word in its text alone, if it has it often', () => {
  const all = common.with(999, { guide: 999, text: 63, sentences: [] });
  const rarer = all.map((posting) =>
    posting.guide === 999 ? posting : { ...posting, sentences: [{ index: 0, weight: 20 }] },
  );
  expect(mostTelling(rarer).map(({ guide }) => guide)).toContain(999);
});
