import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { createRewriter } from '../../../../src/search/query/rewrite.ts';
import type { Analyser } from '../../../../src/text/analyse.ts';
import { analyser, vocabulary } from '../small-words.ts';

const { asTyped, rewrite } = createRewriter(analyser, vocabulary, createCorrector(analyser, vocabulary));

it.each([
  ['a typing mistake', 'سرعط اینترنت', 'سرعت اینترنت', 'typing'],
  ['a spoken ending', 'آنتنشان', 'آنتن', 'ending'],
  ['words run together', 'تلفن وصلنمیشه', 'تلفن وصل نمیشه', 'joined'],
  ['Latin letters', 'sorat paine', 'سرعت پایین', 'latin'],
  ['one word in the other layout', 'وصل یدس', 'وصل dns', 'layout'],
  ['names of letters', 'وصل اس اس آی دی', 'وصل SSID', 'latin'],
])('corrects %s and says so', (_, query, read, kind) => {
  const { corrections, ...rest } = rewrite(query);
  expect([rest.text, ...new Set(corrections.map((change) => change.kind))]).toEqual([read, kind]);
});

it('calls nothing changed that only gained a non-joiner', () => {
  expect(rewrite('راه اندازی').corrections).toEqual([]);
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
    createRewriter(counting, vocabulary, createCorrector(counting, vocabulary)).rewrite(query);
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
