import { expect, it } from 'vitest';
import { isStrongMatch } from '../../../../src/search/query/is-strong-match.ts';
import type { QueryTerm } from '../../../../src/search/query/query-term.ts';
import type { RankedGuide } from '../../../../src/search/query/rank-guides.ts';

function guide(coverage: number, matchesTitle = true): RankedGuide {
  return {
    guide: 0,
    score: 1,
    coverage,
    similarity: 0.5,
    matchesTitle,
    inTitle: [],
    inTitleOrAlias: [],
    inAsked: [],
  };
}

function words(count: number, isFunctionWord = false): QueryTerm[] {
  return Array.from({ length: count }, (_, index) => ({
    interpretations: [{ term: String(index), confidence: 1 }],
    isFunctionWord,
  }));
}

it('wants most of a short query', () => {
  expect(isStrongMatch(guide(0.7), words(2))).toBe(true);
  expect(isStrongMatch(guide(0.6), words(2))).toBe(false);
});

it('wants less of a long one, in which much is only told, and never nothing', () => {
  expect(isStrongMatch(guide(0.5), words(4))).toBe(true);
  expect(isStrongMatch(guide(0.5), words(3))).toBe(false);
  expect(isStrongMatch(guide(0.21), words(20))).toBe(true);
  expect(isStrongMatch(guide(0.19), words(20))).toBe(false);
});

it('does not count words that only help the sentence', () => {
  expect(isStrongMatch(guide(0.4), [...words(2), ...words(5, true)])).toBe(false);
  expect(isStrongMatch(guide(1), words(3, true))).toBe(false);
});

it('trusts no guide that only its text speaks for', () => {
  expect(isStrongMatch(guide(1, false), words(2))).toBe(false);
});
