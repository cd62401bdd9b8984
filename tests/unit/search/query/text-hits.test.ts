import { expect, it, vi } from 'vitest';
import { GUIDE_META, type Pagefind } from '../../../../src/search/query/pagefind-api.ts';
import type { QueryTerm } from '../../../../src/search/query/query-term.ts';
import { textHits } from '../../../../src/search/query/text-hits.ts';
import { vocabulary } from '../small-words.ts';

const word = (term: string, confidence = 1, isFunctionWord = false): QueryTerm => ({
  interpretations: [{ term, confidence }],
  isFunctionWord,
});

/** A Pagefind that finds guides by word, the best first. */
function pagefindWith(found: Readonly<Record<string, readonly [guide: number, score: number][]>>): Pagefind {
  return {
    search: (term) =>
      Promise.resolve({
        results: (found[term] ?? []).map(([guide, score]) => ({
          score,
          data: () => Promise.resolve({ url: '', meta: { [GUIDE_META]: String(guide) } }),
        })),
      }),
  };
}

it('gives each guide a share of the best one, by term', async () => {
  const pagefind = pagefindWith({
    مودم: [
      [3, 8],
      [1, 2],
    ],
    سرعت: [[1, 5]],
  });
  const hits = await textHits([word('مودم'), word('سرعت', 0.5)], vocabulary, () => Promise.resolve(pagefind));
  expect(Object.fromEntries(hits ?? [])).toEqual({
    مودم: new Map([
      [3, 1],
      [1, 0.25],
    ]),
    سرعت: new Map([[1, 1]]),
  });
});

it('does not open Pagefind for words that no guide has, nor for those that only help', async () => {
  const open = vi.fn<() => Promise<Pagefind>>();
  expect(await textHits([word('گاوصندوق'), word('مودم', 1, true)], vocabulary, open)).toBeUndefined();
  expect(open).not.toHaveBeenCalled();
});

it('gives nothing where Pagefind is out of reach, or one of its files', async () => {
  const query = [word('مودم')];
  expect(await textHits(query, vocabulary, () => Promise.reject(new Error('offline')))).toBeUndefined();
  const broken: Pagefind = { search: () => Promise.reject(new Error('offline')) };
  expect(await textHits(query, vocabulary, () => Promise.resolve(broken))).toBeUndefined();
});
