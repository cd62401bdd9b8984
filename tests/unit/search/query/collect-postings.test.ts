import { expect, it } from 'vitest';
import { collectPostings, type PostedDocument } from '../../../../src/search/query/collect-postings.ts';
import { FIRST_ASKED, MAX_TEXT_IMPACT, type Posting } from '../../../../src/search/query/posting.ts';
import { analyser, vocabulary } from '../small-words.ts';

function guide(parts: Partial<PostedDocument>): PostedDocument {
  return { title: 'راهنما', aliases: [], asked: [], text: '', ...parts };
}

function postingsOf(term: string, ...documents: PostedDocument[]): readonly Posting[] {
  return collectPostings(documents, analyser, vocabulary).get(term) ?? [];
}

function impacts(term: string, ...texts: string[]): number[] {
  return postingsOf(term, ...texts.map((text) => guide({ text }))).map(({ text }) => text);
}

it('says in which title, aliases and questions a term stands', () => {
  const [posting] = postingsOf(
    'انتن',
    guide({ title: 'آنتن مودم', aliases: ['سرعت', 'آنتن'], asked: ['سرعتم کمه', 'آنتن نداره'] }),
  );
  expect(posting?.sentences.map(({ index }) => index)).toEqual([0, 2, FIRST_ASKED + 1]);
});

it('gives all terms of a sentence the weight of the whole, a rare word more than a common one', () => {
  const weightOf = (title: string): number =>
    postingsOf('سرعت', guide({ title }))[0]?.sentences[0]?.weight ?? 0;
  expect(weightOf('سرعت مودم')).toBeGreaterThan(weightOf('سرعت'));
  expect(weightOf('سرعت تلویزیون')).toBeGreaterThan(weightOf('سرعت مودم'));
});

it('counts function words in sentences, and not in texts', () => {
  const document = guide({ title: 'از سرعت', text: 'از سرعت' });
  expect(postingsOf('از', document)).toMatchObject([{ text: 0, sentences: [{ index: 0 }] }]);
});

it('lets a text say more the oftener it mentions a term, each mention less than the one before', () => {
  const [one = 0, two = 0, three = 0] = impacts('سرعت', 'سرعت خانه خانه', 'سرعت سرعت خانه', 'سرعت سرعت سرعت');
  expect(two).toBeGreaterThan(one);
  expect(three).toBeGreaterThan(two);
  expect(three - two).toBeLessThan(two - one);
});

it('lets a mention in a short text say more than one in a long text', () => {
  const [short = 0, long = 0] = impacts('سرعت', 'سرعت نصب', `سرعت ${'نصب خانه '.repeat(20)}`);
  expect(short).toBeGreaterThan(long);
});

it('keeps every impact within its bounds, and one mention in the longest text above nothing', () => {
  const [few = 0, many = 0] = impacts('سرعت', `سرعت ${'نصب '.repeat(5000)}`, 'سرعت '.repeat(5000));
  expect(few).toBeGreaterThanOrEqual(1);
  expect(many).toBeLessThanOrEqual(MAX_TEXT_IMPACT);
});

it('files an inflected word under the stem that queries are read with', () => {
  const document = guide({ text: 'سرعتم' });
  expect(postingsOf('سرعت', document)).toHaveLength(1);
  expect(postingsOf('سرعتم', document)).toEqual([]);
});

it('finds the parts of a compound, though they say less than words of their own', () => {
  const [part = 0, word = 0] = impacts('راه', 'راه\u200cاندازی', 'راه');
  expect(part).toBeGreaterThan(0);
  expect(word).toBeGreaterThan(part);
});

it('makes nothing of a guide without words, and of none', () => {
  expect(collectPostings([], analyser, vocabulary).size).toBe(0);
  expect(collectPostings([guide({ title: '…' })], analyser, vocabulary).size).toBe(0);
});
