import { describe, expect, it } from 'vitest';
import { outcomeTexts, outcomeTextsFrom } from '../../../../src/report/desk/outcome-texts.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { sample, treeOf } from '../../tree/sample.ts';

const texts = outcomeTexts(treeOf(sample), fa);

describe('what outcomes tell customers', () => {
  it('is their heading and their text, with the heading of the page where they have none', () => {
    expect(texts).toEqual({
      fixed: ['درست شد', 'خوب است.'],
      line: [fa.resultTitles.ticket, 'خط خراب است.'],
    });
  });

  it('comes back from the JSON that the site serves', () => {
    expect(outcomeTextsFrom(JSON.parse(JSON.stringify({ power: texts })))).toEqual({ power: texts });
  });

  it.each([
    [[]],
    ['login'],
    [{ power: [] }],
    [{ power: { fixed: ['a'] } }],
    [{ power: { fixed: ['a', 1] } }],
  ])('is not taken from %j', (served) => {
    expect(() => outcomeTextsFrom(served)).toThrow(TypeError);
  });
});
