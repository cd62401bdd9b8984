import { expect, it } from 'vitest';
import type { TitleMatch } from '../../../../src/search/query/title-matches.ts';
import type { PagefindResult } from '../../../../src/search/query/pagefind-api.ts';
import type { QueryTerm } from '../../../../src/search/query/query-term.ts';
import { type InterpretationHits, rank } from '../../../../src/search/query/rank.ts';
import { vocabulary } from '../small-words.ts';

function word(term: string, isFunctionWord = false): QueryTerm {
  return { interpretations: [{ term, confidence: 1 }], isFunctionWord };
}

function found(term: string, scores: Readonly<Record<string, number>>): InterpretationHits[] {
  const results = Object.entries(scores).map(([id, score]): PagefindResult => ({
    id,
    score,
    words: [0],
    data: () => Promise.resolve({ url: id, filters: {} }),
  }));
  return [{ interpretation: { term, confidence: 1 }, results }];
}

const noTitles = new Map<string, TitleMatch>();
const query = [word('سرعت'), word('آنتن')];

it('puts a page with both words before a page with one of them many times', () => {
  const hits = [found('سرعت', { both: 1, one: 9 }), found('آنتن', { both: 1 })];
  const ranked = rank(query, hits, noTitles, (id) => id, vocabulary);
  expect(ranked.map(({ url }) => url)).toEqual(['both', 'one']);
  expect(ranked[0]?.coverage).toBe(1);
});

it('puts a page that bears the word in its title before one that only has it in its text', () => {
  const titles = new Map([['titled', { similarity: 0.5, inTitleOrAlias: [1, 0], inTitle: [1, 0] }]]);
  const hits = [found('سرعت', { text: 1, titled: 1 }), []];
  const ranked = rank(query, hits, titles, (id) => id, vocabulary);
  expect(ranked.map(({ url, matchesTitle }) => [url, matchesTitle])).toEqual([
    ['titled', true],
    ['text', false],
  ]);
});

it('does not count words that only help the sentence, unless there are no others', () => {
  const isFunctionWord = word('نشدن', true);
  const [withOther] = rank(
    [word('سرعت'), isFunctionWord],
    [found('سرعت', { a: 1 }), []],
    noTitles,
    (id) => id,
    vocabulary,
  );
  expect(withOther?.coverage).toBe(1);
  expect(rank([isFunctionWord], [found('نشدن', { a: 1 })], noTitles, (id) => id, vocabulary)).toHaveLength(1);
});

it('leaves out pages that nobody knows', () => {
  expect(rank([word('سرعت')], [found('سرعت', { a: 1 })], noTitles, () => undefined, vocabulary)).toEqual([]);
});
