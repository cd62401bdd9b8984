import { expect, it } from 'vitest';
import { createTitleMatcher } from '../../../../src/search/query/title-matches.ts';
import type { SuggestionEntry } from '../../../../src/search/query/suggestion-entries.ts';
import { analyser, vocabulary } from '../small-words.ts';

function entry(url: string, title: string, aliases: string[]): SuggestionEntry {
  return { kind: 'guide', url, title, symptom: '', aliases };
}

const titles = createTitleMatcher(
  [
    entry('/connects/', 'مودم وصل می\u200cشود', []),
    entry('/never/', 'مودم وصل نمی\u200cشود', []),
    entry('/aerial/', 'چراغ خاموش', ['آنتن مودم']),
  ],
  analyser,
  vocabulary,
);

function match(text: string): ReturnType<typeof titles.match> {
  const query = analyser
    .analyse(text)
    .map(({ term, isFunctionWord }) => ({ interpretations: [{ term, confidence: 1 }], isFunctionWord }));
  return titles.match(query);
}

it('finds the same words wholly alike', () => {
  expect(match('مودم وصل نمیشه').get('/never/')?.similarity).toBeCloseTo(1);
});

it('hears that a problem is denied', () => {
  const found = match('مودم وصل نمیشه');
  expect(found.get('/never/')?.similarity).toBeGreaterThan(found.get('/connects/')?.similarity ?? 1);
});

it('tells a word of the title from one of an alias', () => {
  expect(match('آنتن').get('/aerial/')).toMatchObject({ inTitleOrAlias: [1], inTitle: [0] });
});

it('leaves out what shares no word', () => {
  expect([...match('چراغ').keys()]).toEqual(['/aerial/']);
});
