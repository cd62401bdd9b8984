import fc from '../../../properties.ts';
import { describe, expect, it } from 'vitest';
import { markTerms, createTermMatcher } from '../../../../src/search/query/highlight.ts';
import { findPassage } from '../../../../src/search/query/passage.ts';
import { cutSegments } from '../../../../src/search/query/segments.ts';
import { createVocabulary } from '../../../../src/search/query/vocabulary.ts';
import { createAnalyser } from '../../../../src/text/create-analyser.ts';

const analyser = createAnalyser({ synonyms: [['مودم', 'روتر']], keep: [] });
const vocabulary = createVocabulary({ documents: 9, words: { 2: 'مودم باز بازنشانی' } }, analyser);

it('gives the whole text back in segments', () => {
  const ranges = fc.array(fc.record({ start: fc.nat(50), end: fc.nat(50) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), ranges, (text, drawn) => {
      const inside = drawn.map(({ start, end }) => ({
        start: Math.min(start, text.length),
        end: Math.min(end, text.length),
      }));
      const segments = cutSegments(
        text,
        inside.filter(({ start, end }) => start < end),
      );
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
    }),
  );
});

it('marks words in their own spelling and leaves their signs out', () => {
  expect(markTerms('این «روتر»، خوب', analyser, createTermMatcher(['مودم'], vocabulary))).toEqual([
    { text: 'این «', marked: false },
    { text: 'روتر', marked: true },
    { text: '»، خوب', marked: false },
  ]);
});

it('marks what starts with a word only where that is no word of the site', () => {
  const marked = (term: string): string[] =>
    markTerms('باز بازنشانی', analyser, createTermMatcher([term], vocabulary))
      .filter((segment) => segment.marked)
      .map(({ text }) => text);
  expect(marked('باز')).toEqual(['باز']);
  expect(marked('بازن')).toEqual(['بازنشانی']);
});

describe('a passage', () => {
  const long = Array.from({ length: 100 }, (_, place) => `و${place}`).join(' ');

  it('holds the word that matched', () => {
    const range = findPassage(long, [60]);
    expect(long.slice(range?.start, range?.end).split(' ')).toContain('و60');
  });

  it('is where most words matched', () => {
    const range = findPassage(long, [3, 70, 72, 75]);
    expect(long.slice(range?.start, range?.end)).toContain('و72');
  });

  it('stays in its paragraph', () => {
    const text = `سر\n${long}\nته`;
    const range = findPassage(text, [0]);
    expect(text.slice(range?.start, range?.end)).toBe('سر');
  });

  it('is nothing when no word matched, or when the positions are of another text', () => {
    expect(findPassage(long, [])).toBeUndefined();
    expect(findPassage('کوتاه', [9])).toBeUndefined();
  });
});
