import { describe, expect, it } from 'vitest';
import { fittingSymptom, guidesToShow } from '../../../../src/search/query/symptom-answer.ts';
import type { QueryTerm } from '../../../../src/search/query/query-term.ts';

const term = (word: string, isFunctionWord = false): QueryTerm => ({
  interpretations: [{ term: word, confidence: 1 }],
  isFunctionWord,
});
const terms = [term('قطع'), term('وصل'), term('شدن', true)];

/** A symptom whose title or aliases hold the terms of the query. */
function symptom(similarity: number, inTitleOrAlias: number[], inTitle: number[] = inTitleOrAlias) {
  return new Map([['/drops/', { similarity, inTitleOrAlias, inTitle }]]);
}

describe('a symptom that a query fits as a whole', () => {
  it('has every telling word of it', () => {
    const fits = (held: number[]) => fittingSymptom({ terms, symptoms: symptom(0.8, held), bestGuide: 0 });
    expect(fits([1, 1, 0])).toEqual({ url: '/drops/', byTitle: true });
    expect(fits([1, 0, 1])).toBeUndefined();
  });

  it('says little more than the query', () => {
    expect(fittingSymptom({ terms, symptoms: symptom(0.4, [1, 1, 1]), bestGuide: 0 })).toBeUndefined();
  });

  it('goes before a guide that is as similar where the query says its title, and after it where an alias', () => {
    const byTitle = symptom(0.8, [1, 1, 1]);
    const byAlias = symptom(0.8, [1, 1, 1], [1, 0, 1]);
    expect(fittingSymptom({ terms, symptoms: byTitle, bestGuide: 0.8 })?.byTitle).toBe(true);
    expect(fittingSymptom({ terms, symptoms: byAlias, bestGuide: 0.8 })).toBeUndefined();
    expect(fittingSymptom({ terms, symptoms: byAlias, bestGuide: 0.7 })?.byTitle).toBe(false);
  });

  it('goes after a guide that is clearly more similar', () => {
    expect(fittingSymptom({ terms, symptoms: symptom(0.8, [1, 1, 1]), bestGuide: 0.95 })).toBeUndefined();
  });

  it('is the most similar of several', () => {
    const match = (similarity: number) => ({ similarity, inTitleOrAlias: [1, 1, 1], inTitle: [1, 1, 1] });
    const symptoms = new Map([
      ['/slow/', match(0.7)],
      ['/drops/', match(0.9)],
    ]);
    expect(fittingSymptom({ terms, symptoms, bestGuide: 0 })?.url).toBe('/drops/');
  });
});

it('shows the guides of a title in the editors\u2019 order, of an alias those first that are about it, and never more than five', () => {
  const listed = [1, 2, 3, 4, 5, 6];
  const similarityOf = (guide: number) => (guide === 6 ? 0.9 : 0);
  expect(guidesToShow(listed, { url: '/drops/', byTitle: true }, similarityOf)).toEqual([1, 2, 3, 4, 5]);
  expect(guidesToShow(listed, { url: '/drops/', byTitle: false }, similarityOf)).toEqual([6, 1, 2, 3, 4]);
});
