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
  return [{ guide: 1, similarity, inTitleOrAlias, inTitle }];
}

describe('a symptom that a query fits as a whole', () => {
  it('has every telling word of it', () => {
    const fits = (held: number[]) => fittingSymptom({ terms, symptoms: symptom(0.8, held), bestGuide: 0 });
    expect(fits([1, 1, 0])).toEqual({ symptom: 1, byTitle: true, similarity: 0.8 });
    expect(fits([1, 0, 1])).toBeUndefined();
  });

  it('says little more than the query, and an alias of it less', () => {
    const fits = (similarity: number, inTitle: number[]) =>
      fittingSymptom({ terms, symptoms: symptom(similarity, [1, 1, 1], inTitle), bestGuide: 0 }) !==
      undefined;
    expect([fits(0.5, [1, 1, 1]), fits(0.7, [1, 1, 1])]).toEqual([false, true]);
    expect([fits(0.7, [0, 1, 1]), fits(0.8, [0, 1, 1])]).toEqual([false, true]);
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
    const held = [1, 1, 1];
    const match = (guide: number, similarity: number) => ({
      guide,
      similarity,
      inTitleOrAlias: held,
      inTitle: held,
    });
    const symptoms = [match(0, 0.7), match(1, 0.9)];
    expect(fittingSymptom({ terms, symptoms, bestGuide: 0 })?.symptom).toBe(1);
  });
});

describe('the guides that are shown with a symptom', () => {
  const listed = [1, 2, 3, 4, 5, 6];
  const order = (byTitle: boolean, ofSixth: number) =>
    guidesToShow(listed, { symptom: 1, byTitle, similarity: 0.9 }, (guide) => (guide === 6 ? ofSixth : 0));

  it('are in the editors\u2019 order for its title, but for one that is as similar, and never more than five', () => {
    expect(order(true, 0.8)).toEqual([1, 2, 3, 4, 5]);
    expect(order(true, 0.9)).toEqual([6, 1, 2, 3, 4]);
  });

  it('begin with those that are about an alias', () => {
    expect(order(false, 0.5)).toEqual([6, 1, 2, 3, 4]);
  });
});
