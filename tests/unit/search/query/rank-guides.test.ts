import { expect, it } from 'vitest';
import { collectPostings, type PostedDocument } from '../../../../src/search/query/collect-postings.ts';
import type { PostingSource } from '../../../../src/search/query/match-postings.ts';
import type { QueryTerm } from '../../../../src/search/query/query-term.ts';
import { type RankedGuide, rankGuides } from '../../../../src/search/query/rank-guides.ts';
import { analyser, vocabulary } from '../small-words.ts';

type Guides = Readonly<Record<string, Partial<PostedDocument>>>;

function sourceOf(guides: Guides): PostingSource {
  const documents = Object.values(guides).map((parts) => ({
    title: '',
    aliases: [],
    asked: [],
    text: '',
    ...parts,
  }));
  const postings = collectPostings(documents, analyser, vocabulary);
  return { postingsOf: (term) => postings.get(term) ?? [] };
}

function read(text: string): QueryTerm[] {
  return analyser
    .analyse(text)
    .map(({ term, isFunctionWord }) => ({ interpretations: [{ term, confidence: 1 }], isFunctionWord }));
}

function rank(query: string | readonly QueryTerm[], guides: Guides): (RankedGuide & { name: string })[] {
  const names = Object.keys(guides);
  const terms = typeof query === 'string' ? read(query) : query;
  return rankGuides(terms, sourceOf(guides), vocabulary).map((guide) => ({
    ...guide,
    name: names[guide.guide] ?? '',
  }));
}

function order(query: string | readonly QueryTerm[], guides: Guides): string[] {
  return rank(query, guides).map(({ name }) => name);
}

it('puts a text with both words before one that has a single one many times', () => {
  const guides = { one: { text: 'سرعت سرعت سرعت سرعت سرعت' }, both: { text: 'سرعت آنتن نصب خانه بوق' } };
  expect(order('سرعت آنتن', guides)).toEqual(['both', 'one']);
  expect(rank('سرعت آنتن', guides)[0]?.coverage).toBeCloseTo(1);
});

it('puts the rare word before the common one', () => {
  expect(order('مودم تلویزیون', { common: { text: 'مودم' }, rare: { text: 'تلویزیون' } })).toEqual([
    'rare',
    'common',
  ]);
});

it('puts a guide with the word in its title before one with it in its text, an alias between them', () => {
  const guides = {
    text: { text: 'سرعت', title: 'بوق خانه' },
    alias: { text: 'سرعت', title: 'بوق خانه', aliases: ['سرعت آنتن'] },
    title: { text: 'سرعت', title: 'سرعت خانه' },
  };
  expect(order('سرعت', guides)).toEqual(['title', 'alias', 'text']);
  expect(rank('سرعت', guides).map(({ matchesTitle }) => matchesTitle)).toEqual([true, true, false]);
});

it('keeps the guide first of which the query is an alias, though ten questions of another share half of it', () => {
  const asked = ['بوق', 'خانه', 'نصب', 'کار', 'باز', 'وصل', 'چراغ', 'بازی', 'تیکت', 'عکس'].map(
    (other) => `${other} سرعت`,
  );
  expect(order('سرعت آنتن', { asked: { asked, text: 'سرعت' }, alias: { aliases: ['سرعت آنتن'] } })[0]).toBe(
    'alias',
  );
});

it('lifts a guide by a question that shares most of what the query says', () => {
  const guides = {
    half: { title: 'آنتن', text: 'آنتن مودم' },
    asked: { title: 'بوق', asked: ['آنتن تلویزیون خانه وصل نمیشه'], text: 'بوق' },
  };
  const [first] = rank('آنتن تلویزیون خانه', guides);
  expect(first?.name).toBe('asked');
  expect(first?.inAsked).toEqual([1, 1, 1]);
  expect(first?.inTitleOrAlias).toEqual([0, 0, 0]);
});

it('covers a word hardly that one question alone tells, and wholly one that many ask of', () => {
  const asked = ['آنتن خانه', 'آنتن بوق', 'آنتن نصب', 'آنتن کار', 'آنتن باز', 'آنتن وصل', 'عکس'];
  const coverageOf = (query: string): number => rank(query, { guide: { asked } })[0]?.coverage ?? 0;
  expect(coverageOf('آنتن')).toBeCloseTo(1);
  expect(coverageOf('عکس')).toBeLessThan(0.2);
});

it('takes two likely sentences for more than one', () => {
  const one = { aliases: ['سرعت آنتن'] };
  const two = { aliases: ['سرعت آنتن', 'آنتن سرعت خانه'] };
  expect(order('سرعت آنتن', { one, two })).toEqual(['two', 'one']);
});

it('hears that a problem is denied', () => {
  const guides = { connects: { title: 'مودم وصل می\u200cشود' }, never: { title: 'مودم وصل نمی\u200cشود' } };
  expect(order('مودم وصل نمیشه', guides)[0]).toBe('never');
  expect(rank('مودم وصل نمیشه', guides)[0]?.similarity).toBeCloseTo(1);
});

it('lets words that only help the sentence open no guide, unless there are no others', () => {
  const guides = { helps: { title: 'از بوق' }, other: { title: 'سرعت' } };
  expect(order('از سرعت', guides)).toEqual(['other']);
  expect(order('از', guides)).toEqual(['helps']);
});

it('counts the surest interpretation of a word, not all of them', () => {
  const interpretations = [
    { term: 'بازی', confidence: 1 },
    { term: 'عکس', confidence: 0.6 },
  ];
  const query = [{ interpretations, isFunctionWord: false }];
  const ranked = rank(query, {
    both: { title: 'بازی عکس' },
    sure: { title: 'بازی بوق' },
    other: { title: 'عکس بوق' },
  });
  expect(ranked.map(({ name }) => name).slice(-1)).toEqual(['other']);
  expect(ranked.find(({ name }) => name === 'both')?.coverage).toBeCloseTo(1);
  expect(ranked.find(({ name }) => name === 'other')?.coverage).toBeCloseTo(0.6);
});

it('takes a compound that was typed in several words for whole where a title has all of them', () => {
  const interpretations = [
    { term: 'راهاندازی', confidence: 1 },
    { term: 'راه', confidence: 0.5 },
    { term: 'اندازی', confidence: 0.5 },
  ];
  const query = [{ interpretations, isFunctionWord: false, parts: ['راه', 'اندازی'] }];
  const ranked = rank(query, { apart: { title: 'راه اندازی' }, part: { title: 'راه بوق' } });
  expect(ranked.map(({ name, inTitleOrAlias: [sure] }) => [name, sure])).toEqual([
    ['apart', 1],
    ['part', 0.5],
  ]);
});

it('weighs what is asked for less than what it is asked of', () => {
  const guides = { askedFor: { text: 'آنتن بوق' }, askedOf: { text: 'خانه بوق' } };
  expect(order('کدام آنتن در خانه', guides)[0]).toBe('askedOf');
  expect(order('کدام خانه برای آنتن', guides)[0]).toBe('askedFor');
});

it('adds what a second search finds in the texts', () => {
  const source: PostingSource = {
    ...sourceOf({ posted: { text: 'سرعت نصب کار بوق' } }),
    textHitsOf: (term) => new Map(term === 'سرعت' ? [[7, 1]] : []),
  };
  const ranked = rankGuides(read('سرعت'), source, vocabulary);
  expect(ranked.map(({ guide }) => guide)).toEqual([7, 0]);
  expect(ranked[0]).toMatchObject({ coverage: 1, matchesTitle: false, similarity: 0 });
});

it('answers from what is loaded, and not at all where nothing is', () => {
  const nothing: PostingSource = { postingsOf: () => [] };
  expect(rankGuides(read('سرعت آنتن'), nothing, vocabulary)).toEqual([]);
  expect(rankGuides([], nothing, vocabulary)).toEqual([]);
});

it('keeps the order of the index among equals', () => {
  expect(order('سرعت', { a: { title: 'سرعت' }, b: { title: 'سرعت' } })).toEqual(['a', 'b']);
});
