import { expect, it } from 'vitest';
import type { NameMatch } from '../../../../src/search/query/title-matches.ts';
import type { PagefindResult } from '../../../../src/search/query/pagefind-api.ts';
import type { QueryTerm } from '../../../../src/search/query/query-term.ts';
import { type Found, rank } from '../../../../src/search/query/rank.ts';
import { vocabulary } from '../small-words.ts';

function word(term: string, light = false): QueryTerm {
  return { readings: [{ term, confidence: 1 }], light };
}

function found(term: string, scores: Readonly<Record<string, number>>): Found[] {
  const results = Object.entries(scores).map(([id, score]): PagefindResult => ({
    id,
    score,
    words: [0],
    data: () => Promise.resolve({ url: id, filters: {} }),
  }));
  return [{ reading: { term, confidence: 1 }, results }];
}

const noNames = new Map<string, NameMatch>();
const query = [word('سرعت'), word('آنتن')];

it('puts a page with both words before a page with one of them many times', () => {
  const hits = [found('سرعت', { both: 1, one: 9 }), found('آنتن', { both: 1 })];
  const ranked = rank(query, hits, noNames, (id) => id, vocabulary);
  expect(ranked.map(({ url }) => url)).toEqual(['both', 'one']);
  expect(ranked[0]?.coverage).toBe(1);
});

it('puts a page that bears the word in its title before one that only has it in its text', () => {
  const names = new Map([['titled', { similarity: 0.5, held: [1, 0], inTitle: [1, 0] }]]);
  const hits = [found('سرعت', { text: 1, titled: 1 }), []];
  const ranked = rank(query, hits, names, (id) => id, vocabulary);
  expect(ranked.map(({ url, isNamed }) => [url, isNamed])).toEqual([
    ['titled', true],
    ['text', false],
  ]);
});

it('does not count words that only help the sentence, unless there are no others', () => {
  const light = word('نشدن', true);
  const [withOther] = rank(
    [word('سرعت'), light],
    [found('سرعت', { a: 1 }), []],
    noNames,
    (id) => id,
    vocabulary,
  );
  expect(withOther?.coverage).toBe(1);
  expect(rank([light], [found('نشدن', { a: 1 })], noNames, (id) => id, vocabulary)).toHaveLength(1);
});

it('leaves out pages that nobody knows', () => {
  expect(rank([word('سرعت')], [found('سرعت', { a: 1 })], noNames, () => undefined, vocabulary)).toEqual([]);
});
