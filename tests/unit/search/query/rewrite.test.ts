import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { createRewriter } from '../../../../src/search/query/rewrite.ts';
import type { Analyser } from '../../../../src/text/analyse.ts';
import { analyser, vocabulary } from '../small-words.ts';

const isInTitles = (term: string): boolean => term === 'تیپیلینک';
const corrector = createCorrector(analyser, vocabulary);
const { asTyped, rewrite } = createRewriter(analyser, vocabulary, isInTitles, corrector);

/** The first reading of each word; those that only help the sentence in brackets. */
function read(query: string): string[] {
  return rewrite(query).terms.map(({ interpretations: [first], isFunctionWord }) =>
    isFunctionWord ? `(${first?.term ?? ''})` : (first?.term ?? ''),
  );
}

it.each([
  ['a typing mistake', 'سرعط اینترنت', 'سرعت اینترنت', 'typing'],
  ['Latin letters', 'sorat paine', 'سرعت پایین', 'latin'],
  ['one word in the other layout', 'وصل یدس', 'وصل dns', 'layout'],
  ['names of letters', 'وصل اس اس آی دی', 'وصل SSID', 'latin'],
])('corrects %s and says so', (_, query, read, kind) => {
  const { corrections, ...rest } = rewrite(query);
  expect([rest.text, ...new Set(corrections.map((change) => change.kind))]).toEqual([read, kind]);
});

it.each([
  ['a compound written apart', 'راه اندازی', ['راهاندازی']],
  ['a spoken ending', 'آنتنشان', ['انتن']],
  ['a spoken ending and the spoken vowel', 'خونمون', ['خانه']],
  ['words run together', 'تلفن وصلنمیشه', ['تلفن', 'وصل', '(نشدن)']],
])('understands %s, and calls nothing changed', (_, query, terms) => {
  expect(read(query)).toEqual(terms);
  expect(rewrite(query)).toMatchObject({ corrections: [], text: query });
});

it.each([
  ['an ending and a word that nobody knows', 'ای نترنت', ['اینترنت']],
  ['three parts', 'بی مار ستان', ['بیمارستان']],
  ['a spoken ending', 'آن تنشان', ['انتن']],
  ['Latin letters', 'so rat', ['سرعت']],
  ['a Latin word beside Persian in Latin letters', 'mo dem vasle', ['مودم', 'وصل']],
])('reads a word that was typed with a space in it: %s', (_, query, terms) => {
  expect(read(query)).toEqual(terms);
});

it.each([
  ['two that make a word with a vowel left over', 'ba az vasle', '(با)'],
  ['known ones', 'کار خانه', 'کار'],
])('leaves words apart: %s', (_, query, term) => {
  expect(read(query)).toContain(term);
});

it.each([
  ['half is no installation', 'سرعت نصف'],
  ['a day is no light', 'اینترنت روزها'],
  ['an everyday word with a spoken ending', 'سرعت مزخرفه'],
  ['an everyday word that a known one begins with', 'اینترنت اتفاقی'],
])('leaves words of everyday Persian alone: %s', (_, query) => {
  expect(rewrite(query)).toMatchObject({ corrections: [], text: query });
});

it.each([
  ['after a modem', 'مودم تی پی لینک'],
  ['joined', 'مودم تیپیلینک'],
  ['with non-joiners', 'مودم تی\u200cپی\u200cلینک'],
  ['in Latin letters', 'مودم tp link'],
])('takes a name for what helps the sentence, and corrects none of it: %s', (_, query) => {
  const { terms } = createRewriter(analyser, vocabulary, () => false, corrector).rewrite(query);
  expect(terms.map(({ isFunctionWord }) => isFunctionWord)).toEqual([false, true]);
  expect(rewrite(query)).toMatchObject({ corrections: [], text: query });
  // Where a title has it, it is what the guide is about.
  expect(read(query)).toEqual(['مودم', 'تیپیلینک']);
});

it('never makes one word of a name and its neighbour', () => {
  expect(rewrite('کمک مودم دی لینک').corrections).toEqual([]);
  expect(read('چراغ دی لینک')).toEqual(['چراغ', '(دیلینک)']);
});

it('reads a row of Persian in Latin letters out in Persian, the words that it knows in both too', () => {
  expect(rewrite('modem').text).toBe('modem');
  expect(rewrite('modem vasle paine').text).toBe('مودم وصل پایین');
});

it('reads a known English word as Persian only beside Persian in Latin letters', () => {
  const interpretations = (query: string): string[] =>
    rewrite(query).terms.flatMap((word) => word.interpretations.map(({ term }) => term));
  expect(interpretations('game access')).not.toContain('عکس');
  expect(interpretations('sorat access')).toContain('عکس');
});

it('takes a query exactly as typed when told to', () => {
  expect(asTyped('سرعط')).toEqual({
    terms: [{ interpretations: [{ term: 'سرعط', confidence: 1 }], isFunctionWord: false }],
    corrections: [],
    text: 'سرعط',
  });
});

describe('how often a query is analysed', () => {
  /** The texts of more than one word that are analysed for a query. */
  function analysed(query: string): string[] {
    const texts: string[] = [];
    const counting: Analyser = {
      ...analyser,
      analyse(text) {
        texts.push(text);
        return analyser.analyse(text);
      },
    };
    createRewriter(counting, vocabulary, isInTitles, createCorrector(counting, vocabulary)).rewrite(query);
    return texts.filter((text) => text.trim().includes(' '));
  }

  it('is once when it is right as typed', () => {
    expect(analysed('سرعت اینترنت')).toEqual(['سرعت اینترنت']);
  });

  it('is once for each spelling that it may have', () => {
    for (const query of ['سرعط اینترنت', 'svuj hdkjvkj', 'Sorat paine', 'وصل یدس']) {
      const texts = analysed(query);
      expect(texts).toEqual([...new Set(texts)]);
    }
  });
});
