import { expect, it } from 'vitest';
import { analyseText } from '../../../../src/search/query/analysed-text.ts';
import { correctLayout } from '../../../../src/search/query/correct-layout.ts';
import { analyser, vocabulary } from '../small-words.ts';
import * as catalogue from './catalogue-words.ts';

function correct(query: string): string | undefined {
  return correctLayout(analyseText(query, analyser), analyser, vocabulary)?.text;
}

it('reads a whole query in the other layout, in either direction', () => {
  expect(correct('svuj hdkjvkj')).toBe('سرعت اینترنت');
  expect(correct('یدس')).toBe('dns');
});

it('leaves a query alone that makes sense as typed', () => {
  expect(correct('سرعت اینترنت')).toBeUndefined();
});

it('counts the letters that were typed, not those of the word they stand for', () => {
  // «tv» weighs two letters beside the seven of two unknown words, though تلویزیون has eight.
  expect(correct('فر ضصث ضصثق')).toBeUndefined();
});

it('takes signs between Latin letters for no Latin word', () => {
  expect(correct('وکسس')).toBeUndefined();
});

/** What the keys of a Persian layout write on the Latin one; they differ in پ and ئ alone. */
function keysOf(text: string, standard: boolean): string {
  const rows = [
    ['ضصثقفغعهخحجچ', 'qwertyuiop[]'],
    ['شسیبلاتنمکگ', "asdfghjkl;'"],
    ['ظطزرذدو', 'zxcvbn,'],
    ['آژ', 'HC'],
    ['پئ', standard ? 'mS' : '\\m'],
  ];
  const keys = new Map(
    rows.flatMap(([letters = '', row = '']) =>
      Array.from(letters, (letter, index) => [letter, row.charAt(index)]),
    ),
  );
  return Array.from(text.replaceAll('\u200c', ' '), (letter) => keys.get(letter) ?? letter).join('');
}

it.each([
  ['ISIRI 9147', true],
  ['older Windows', false],
])('reads every term of several words of the table on Latin keys, from the layout of %s', (_, standard) => {
  const spellings = catalogue.lexicon.synonyms
    .flat()
    .filter((spelling) => /^[\u0621-\u06cc\u200c ]+$/u.test(spelling) && /[ \u200c]/u.test(spelling));
  expect(spellings.length).toBeGreaterThan(100);
  const missed = spellings.filter((spelling) => {
    const typed = analyseText(keysOf(spelling, standard), catalogue.analyser);
    const meant = correctLayout(typed, catalogue.analyser, catalogue.vocabulary);
    return meant?.terms[0]?.term !== catalogue.termOf(spelling);
  });
  expect(missed).toEqual([]);
});
